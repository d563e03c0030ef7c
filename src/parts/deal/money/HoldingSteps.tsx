import type { Holding } from '#domain/deal-money.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { amountText } from './amount-text.ts';
import styles from './HoldingSteps.module.css';

/** The steps of an investment, with what they leave open. */
export function HoldingSteps({ holding }: { holding: Holding }) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const text = useText();
  const { fact, steps, stepsSums, open } = holding;
  /** "2 bn USD", "0.3 or 0.55 bn USD", "up to 2 bn USD". */
  const say = (values: readonly number[], upTo: boolean) => {
    const [one = '', other] = values.map((value) => formatNumber(value, locale));
    const amount = words.amounts['USD bn'](other === undefined ? one : words.or(one, other));
    return upTo ? words.upTo(amount) : amount;
  };
  const capped = steps.some(({ upTo }) => upTo === true);
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
          {steps.map(({ date, value, or, upTo = false, note }) => (
            <tr key={date}>
              <th scope="row">{date.length === 4 ? date : formatDay(date, locale, 'short')}</th>
              <td>
                <span>{say(or === undefined ? [value] : [value, or], upTo)}</span>
                {note && <span className={styles.note}>{text(note)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open > 0 && (
        <p className={styles.note}>
          {words.stepsOpen(say(stepsSums, capped), amountText(holding, locale))}
        </p>
      )}
    </>
  );
}
