import type { Holding } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useLocale, useText } from '#i18n/locale-context.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { ScaleBar, type BarPiece } from '#ui/ScaleBar.tsx';
import { amountText, partiesText } from './amount-text.ts';
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
      <h3>{partiesText(holding, locale)}</h3>
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

/** The steps one after the other; what they leave open is dotted. */
function piecesOf({ steps, stepsSum, open }: Holding, most: number): BarPiece[] {
  let from = 0;
  const pieces: BarPiece[] = [];
  for (const { date, value } of steps) {
    pieces.push({ id: date, from: from / most, share: value / most, look: 'solid', tone: 'ink' });
    from += value;
  }
  if (open > 0) {
    const share = open / most;
    pieces.push({ id: 'open', from: stepsSum / most, share, look: 'dotted', tone: 'ink' });
  }
  return pieces;
}
