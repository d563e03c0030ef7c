import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FullOffering } from '#domain/evidence.ts';
import type { TermsOnDay } from '#domain/full-terms.ts';
import type { FullModel } from '#domain/schema/model.ts';
import type { PlatformFact } from '#domain/platform.ts';
import { formatTokens } from '#i18n/format-amounts.ts';
import { euDoor } from '#domain/eu-door.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import type { Locale } from '#domain/text.ts';
import { confidenceWords } from '#i18n/words/confidence.ts';
import { panelPlaceWords } from '#i18n/words/panel-places.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import { FactList } from './FactList.tsx';
import type { Footnote } from './footnotes.ts';
import { Fold } from './Fold.tsx';
import styles from './OfferingFacts.module.css';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import { partiesOf, TermNote, type TermNoteProps } from './TermNote.tsx';

interface OfferingFactsProps {
  readonly index: CatalogueIndex;
  readonly model: FullModel;
  readonly full: FullOffering;
  /** Its terms on the day shown. */
  readonly terms: TermsOnDay;
  /** Who processes what is sent, where a fact says. */
  readonly operation: PlatformFact | null;
  readonly notes: ReadonlyMap<string, Footnote>;
}

const FEW = 6;

/** What the edition says of an offering beside its status: size, places, operator, how sure we are. */
export function OfferingFacts({ index, model, full, terms, operation, notes }: OfferingFactsProps) {
  const words = useWords(panelWords);
  const places = useWords(panelPlaceWords);
  const sure = useWords(confidenceWords);
  const locale = useLocale();
  const { regions, confidence } = full;
  const scopes = terms.scopes?.value ?? [];
  const names = partiesOf(index, full);
  const given = { index, full, terms, notes };
  const refs = (...supports: string[]) => (
    <SourceRefs
      ids={full.sources
        .filter((each) => each.supports.some((support) => supports.includes(support)))
        .map((each) => each.source)}
      notes={notes}
    />
  );
  return (
    <Section title={words.facts}>
      <FactList
        facts={[
          [words.context, size(full.context, model.context, words, locale), refs('context')],
          [
            words.maxOutput,
            size(full.maxOutput, model.maxOutput, words, locale),
            refs('maxOutput'),
          ],
          [
            places.runsIn,
            scopes.length > 0
              ? `${scopes.map(scopeLabel).join(', ')}.${scopes.includes('global') ? ` ${places.scopesGlobal}` : ''}`
              : words.notDocumented,
            <TermNote key="scopes" term="scopes" {...given} />,
          ],
          ...(full.cloud === 'aws' && scopes.length > 0
            ? [[places.callableFrom, places.notInProfiles, null] as const]
            : []),
          [
            places.regions[full.cloud],
            <Regions key="regions" regions={regions} door={euDoor(full.cloud, regions, scopes)} />,
            refs('regions'),
          ],
          [
            words.infrastructure,
            terms.infrastructure
              ? words.machinesOf(names[terms.infrastructure.value])
              : words.notDocumented,
            <TermNote key="machines" term="infrastructure" {...given} />,
          ],
          [
            words.operator,
            terms.operator ? names[terms.operator.value] : words.notDocumented,
            <OperatorNote key="operator" operation={operation} {...given} />,
          ],
          [words.confidence, `${sure.word[confidence]}: ${sure.why[confidence]}`, null],
        ]}
      />
    </Section>
  );
}

/** Since when somebody operates it, and what a fact about the platform adds. */
function OperatorNote({
  operation,
  ...given
}: Omit<TermNoteProps, 'term'> & { operation: PlatformFact | null }) {
  const text = useText();
  return (
    <>
      <TermNote term="operator" {...given} />
      {operation && (
        <p className={styles.small}>
          <span>{text(operation.text) + (operation.note ? ` ${text(operation.note)}` : '')}</span>
          <SourceRefs ids={operation.sources} notes={given.notes} />
        </p>
      )}
    </>
  );
}

/** Regions by name, many of them folded under their number; and what one in the EU does not mean. */
function Regions({ regions, door }: { regions: readonly string[]; door: string | null }) {
  const words = useWords(panelWords);
  const places = useWords(panelPlaceWords);
  const names = regions.join(', ') || words.notDocumented;
  return (
    <>
      {regions.length > FEW ? (
        <Fold summary={places.regionCount(regions.length)}>{names}</Fold>
      ) : (
        <span>{names}</span>
      )}
      {door !== null && <p className={styles.small}>{places.euDoor(door)}</p>}
    </>
  );
}

interface SizeWords {
  readonly notDocumented: string;
  readonly tokens: (count: string) => string;
  readonly byLab: (count: string) => string;
  readonly labSays: (count: string) => string;
}

/** Tokens on this cloud; the lab's own figure where the cloud's is unknown or another. */
function size(here: number | null, byLab: number | null, words: SizeWords, locale: Locale): string {
  const lab = byLab === null ? null : formatTokens(byLab, locale);
  if (here === null) return lab === null ? words.notDocumented : words.byLab(lab);
  const own = words.tokens(formatTokens(here, locale));
  return lab === null || byLab === here ? own : `${own} (${words.labSays(lab)})`;
}
