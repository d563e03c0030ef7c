import { factsOf } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactNote } from '#views/deal/facts/FactNote.tsx';
import styles from './Hardware.module.css';
import { MoneySection } from './MoneySection.tsx';
import { valueText } from '#views/deal/facts/value-text.ts';

const DOCUMENTED = [
  'hw-grace-blackwell',
  'hw-vera-rubin',
  'capacity-1gw',
  'first-nvidia-partnership',
];
const BOTH_WAYS = ['hw-codesign'];
const UNSUPPORTED = ['immediate-access'];

interface HardwareProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** The systems and the power: what is documented, what is said in both directions, what nobody supports. */
export function Hardware({ deal, sources }: HardwareProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  const { hardware } = words;
  return (
    <MoneySection id="hardware" title={words.sections.hardware} lead={hardware.lead}>
      <div className={styles.columns}>
        <div className={styles.block} data-wide="true">
          <h3>{hardware.documented}</h3>
          <div className={styles.systems}>
            {factsOf(deal, DOCUMENTED).map((fact) => (
              <FactNote
                key={fact.id}
                fact={fact}
                sources={sources}
                figure={valueText(fact, locale)}
              />
            ))}
          </div>
        </div>
        <div className={styles.block}>
          <h3>{hardware.both}</h3>
          <dl className={styles.loop}>
            <div>
              <dt>{hardware.models}</dt>
              <dd>
                <span>{hardware.toChips}</span> <b>{hardware.chips}</b>
              </dd>
            </div>
            <div>
              <dt>{hardware.chips}</dt>
              <dd>
                <span>{hardware.toModels}</span> <b>{hardware.models}</b>
              </dd>
            </div>
          </dl>
          {factsOf(deal, BOTH_WAYS).map((fact) => (
            <FactNote key={fact.id} fact={fact} sources={sources} />
          ))}
        </div>
        <div className={styles.block} data-tone="none">
          <h3>{hardware.none}</h3>
          {factsOf(deal, UNSUPPORTED).map((fact) => (
            <FactNote key={fact.id} fact={fact} sources={sources} />
          ))}
        </div>
      </div>
    </MoneySection>
  );
}
