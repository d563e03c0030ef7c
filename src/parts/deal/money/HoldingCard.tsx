import type { Holding } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText } from '#i18n/locale-context.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Heading } from '#ui/Heading.tsx';
import { ScaleBar, type BarPiece } from '#ui/ScaleBar.tsx';
import { amountText, partiesText } from './amount-text.ts';
import { FIRMNESS_LOOK } from './firmness-look.ts';
import styles from './HoldingCard.module.css';
import { HoldingSteps } from './HoldingSteps.tsx';
import { KindLine } from './KindLine.tsx';

interface HoldingCardProps {
  readonly holding: Holding;
  /** The largest investment: the scale that all of them are drawn on. */
  readonly most: number;
  readonly sources: CitedSources | null;
}

/** One holding: how much, since when, in which steps. */
export function HoldingCard({ holding, most, sources }: HoldingCardProps) {
  const locale = useLocale();
  const text = useText();
  const { fact, steps } = holding;
  return (
    <li className={styles.holding} data-fact={fact.id}>
      <Heading level={3}>{partiesText(holding, locale)}</Heading>
      <p className={styles.amount}>{amountText(holding, locale)}</p>
      <KindLine figure={holding} tone="ink" />
      {steps.length > 0 && <ScaleBar pieces={piecesOf(holding, most)} />}
      <p>{text(fact.label)}</p>
      {steps.length > 0 && <HoldingSteps holding={holding} />}
      <FactSources
        ids={fact.sources}
        sources={sources}
        about={text(fact.label)}
        note={fact.note && text(fact.note)}
      />
    </li>
  );
}

/** The steps one after the other: ceilings hatched, what only some reports say pale, what is left open dotted. */
function piecesOf({ steps, open }: Holding, most: number): BarPiece[] {
  const lengths = steps.flatMap(({ date, value, or = value, upTo }) => [
    { id: date, length: value, look: FIRMNESS_LOOK[upTo ? 'ceiling' : 'investment'] },
    { id: `${date} or`, length: or - value, look: FIRMNESS_LOOK['press-report'] },
  ]);
  let from = 0;
  return [...lengths, { id: 'open', length: open, look: FIRMNESS_LOOK['not-said'] }]
    .filter(({ length }) => length > 0)
    .map(({ id, length, look }) => {
      const piece = { id, from: from / most, share: length / most, look, tone: 'ink' as const };
      from += length;
      return piece;
    });
}
