import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { EditionChange } from '#domain/editions.ts';
import { useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { correctionWords } from '#i18n/words/corrections.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { useShown } from './shown.ts';

/** One difference: of which offering, in what, from what to what. The values stand as in the data. */
export function CorrectionItem({
  index,
  change,
}: {
  index: CatalogueIndex;
  change: EditionChange;
}) {
  const words = useWords(correctionWords);
  const { view, href } = useShown();
  const [first = '', ...model] = change.what.split('/');
  const cloud = CLOUDS.find((each) => each === first) ?? null;
  const id = model.join('/');
  const name = index.models.get(id)?.name ?? id;
  const was = change.was ?? words.notDocumented;
  const is = change.is ?? words.notDocumented;
  return (
    <li>
      <PlaceLink href={href({ ...view, model: id, cloud }, 'home')}>
        {words.on(name, cloud ? namingOf(index).cloud(cloud) : first)}
      </PlaceLink>
      <span>{`, ${words.fields[change.field]}: `}</span>
      <code>{change.was === null && change.why !== 'corrected' ? is : `${was} → ${is}`}</code>
    </li>
  );
}
