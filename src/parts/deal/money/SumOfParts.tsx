import type { Anatomy, Figure } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { ScaleBar } from '#ui/ScaleBar.tsx';
import { amountText, billionsText, partiesText } from './amount-text.ts';
import { figureAnchor } from '#parts/deal/fact-anchor.ts';
import { FIRMNESS_LOOK, toneOf } from './firmness-look.ts';
import { KindLine } from './KindLine.tsx';
import styles from './SumOfParts.module.css';

interface SumOfPartsProps {
  readonly anatomy: Anatomy;
  readonly sources: CitedSources | null;
}

/** The parts as blocks on one strip, then as an equation: each with its kind and its sources. */
export function SumOfParts({ anatomy: { parts, sum, total }, sources }: SumOfPartsProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  return (
    <div className={styles.sum}>
      <ScaleBar
        labels="above"
        pieces={parts.map((part, at) => ({
          id: part.fact.id,
          from: parts.slice(0, at).reduce((before, { value }) => before + value, 0) / sum,
          share: part.value / sum,
          look: FIRMNESS_LOOK[part.firmness],
          tone: toneOf(part),
          label: formatNumber(part.value, locale),
        }))}
      />
      <ul className={styles.terms}>
        {parts.map((part, at) => (
          <Term
            key={part.fact.id}
            figure={part}
            sign={at === 0 ? '' : '+'}
            amount={amountText(part, locale)}
            who={partiesText(part, locale)}
            sources={sources}
          />
        ))}
        <Term
          figure={{ fact: total, value: sum, firmness: 'press-arithmetic', atLeast: false }}
          sign="="
          amount={words.upTo(billionsText(sum, locale))}
          sources={sources}
        />
      </ul>
    </div>
  );
}

interface TermProps {
  readonly figure: Figure;
  readonly sign: string;
  readonly amount: string;
  readonly who?: string;
  readonly sources: CitedSources | null;
}

function Term({ figure, sign, amount, who, sources }: TermProps) {
  const words = useWords(dealMoneyWords);
  const text = useText();
  const { fact } = figure;
  return (
    <li
      id={figureAnchor(fact.id)}
      className={styles.term}
      data-fact={fact.id}
      data-total={sign === '=' || undefined}
    >
      <p className={styles.amount}>
        {sign !== '' && <span className={styles.sign}>{`${sign} `}</span>}
        <span>{amount}</span>
      </p>
      <p className={styles.who}>{who ?? words.total}</p>
      <KindLine figure={figure} tone={toneOf(figure)} />
      <FactSources
        ids={fact.sources}
        sources={sources}
        about={text(fact.label)}
        note={fact.note && text(fact.note)}
      />
    </li>
  );
}
