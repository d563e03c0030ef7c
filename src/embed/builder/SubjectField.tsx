import type { CatalogueIndex } from '#domain/catalogue.ts';
import { compareText } from '#domain/compare.ts';
import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import type { EmbedLink } from '#url/embed-link.ts';
import type { WidgetEntry } from '#embed/widgets.ts';
import { Choice } from './Choice.tsx';
import { withFrame, withView } from './draft.ts';

interface SubjectFieldProps {
  readonly index: CatalogueIndex;
  readonly entry: WidgetEntry;
  readonly link: EmbedLink;
  readonly onLink: (link: EmbedLink) => void;
}

const LEADER = '';

/** What a widget is about, where it is about one thing: which family, which model, which part. */
export function SubjectField({ index, entry, link, onLink }: SubjectFieldProps) {
  const words = useWords(builderWords);
  const { view, frame } = link;
  const leader = { value: LEADER, text: words.whoLeads };
  if (entry.id === 'family') {
    return (
      <Choice
        label={words.family}
        options={[leader, ...named(index.families.entries())]}
        value={view.families[0] ?? LEADER}
        onChange={(id) => onLink(withView(link, { families: id === LEADER ? [] : [id] }))}
      />
    );
  }
  if (entry.id === 'model') {
    return (
      <Choice
        label={words.model}
        options={[leader, ...named(index.models.entries())]}
        value={view.model ?? LEADER}
        onChange={(id) => onLink(withView(link, { model: id === LEADER ? null : id }))}
      />
    );
  }
  const { parts } = entry;
  const [usual] = parts;
  if (usual === undefined) return null;
  return (
    <Choice
      label={words.part}
      options={parts.map((part) => ({ value: part, text: words.parts[part] }))}
      value={parts.find((part) => part === frame.part) ?? usual}
      onChange={(part) => onLink(withFrame(link, { part: part === usual ? null : part }))}
    />
  );
}

/** As a list to choose from, by name. */
function named(
  entries: Iterable<readonly [id: string, named: { readonly name: string }]>,
): { value: string; text: string }[] {
  return [...entries]
    .map(([value, { name }]) => ({ value, text: name }))
    .toSorted((a, b) => compareText(a.text, b.text));
}
