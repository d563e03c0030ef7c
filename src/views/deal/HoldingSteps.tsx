import type { Holding } from '#domain/deal-money.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { amountText, billionsText } from './amount-text.ts';
import styles from './HoldingSteps.module.css';

/** The steps of an investment, with what they leave open. */
export function HoldingSteps({ holding }: { holding: Holding }) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const text = useText();
  const { fact, steps, stepsSum, open } = holding;
  return (
    <>
      <table className={styles.steps}>
        <caption className="visuallyHidden">{words.steps(fact.from ?? '')}</caption>
        <thead className="visuallyHidden">
          <tr>
            <th scope="col">{words.columns.step}</th>
            <th scope="col">{words.columns.sum}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ date, value, note }) => (
            <tr key={date}>
              <th scope="row">{date.length === 4 ? date : formatDay(date, locale, 'short')}</th>
              <td>
                {billionsText(value, locale)}
                {note && <span className={styles.note}>{text(note)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open > 0 && (
        <p className={styles.note}>
          {words.stepsOpen(billionsText(stepsSum, locale), amountText(holding, locale))}
        </p>
      )}
    </>
  );
}
