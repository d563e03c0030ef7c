import { useId } from 'react';
import type { Day } from '#domain/day.ts';
import type { Anatomy } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Heading } from '#ui/Heading.tsx';
import { billionsText } from './amount-text.ts';
import { LoopBand } from './LoopBand.tsx';
import styles from './LoopPicture.module.css';

/** Units of the picture for a billion: the bands are as thick as what they carry. */
const PER_BILLION = 0.8;

interface LoopPictureProps {
  readonly anatomy: Anatomy;
  readonly announced: Day | null;
  readonly sources: CitedSources | null;
}

/** The loop: investors to Anthropic to Azure, and the way back that nobody has put a figure on. */
export function LoopPicture({ anatomy, announced, sources }: LoopPictureProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const id = useId();
  const { ceilings, committed, parts } = anatomy;
  const given = words.upTo(billionsText(ceilings, locale));
  const paid = billionsText(committed, locale);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <Heading level={3} id={id}>
        {words.loopTitle}
      </Heading>
      <svg
        className={styles.loop}
        viewBox="0 0 360 256"
        role="img"
        aria-label={words.loopSays(given, paid)}
      >
        <LoopBand
          look="hatched"
          tone="ink"
          width={ceilings * PER_BILLION}
          path="M276,26 C318,30 312,96 307,180"
        />
        <LoopBand look="solid" tone="azure" width={committed * PER_BILLION} path="M254,230 H164" />
        <LoopBand look="dotted" tone="ink" width={2} path="M44,210 C34,100 36,46 66,31" />
        <Place x={180} y={26} width={192} name={words.loopInvestors} />
        <Place x={306} y={230} width={104} name={words.nodes.anthropic} />
        <Place x={72} y={230} width={142} name={words.nodes.azure} />
        <Said x={284} y={86} at="end" amount={given} kind={words.loopCeilings} />
        <Said x={200} y={182} at="middle" amount={paid} kind={words.streams.commitment} />
        <Said x={54} y={130} at="start" amount={words.loopReturn} kind={words.loopUnknown} />
      </svg>
      <figcaption className={styles.foot}>
        {announced !== null && <span>{formatDay(announced, locale, 'short')}</span>}
        <FactSources
          ids={[...new Set(parts.flatMap(({ fact }) => fact.sources))]}
          sources={sources}
          about={words.loopTitle}
        />
      </figcaption>
    </figure>
  );
}

function Place({ x, y, width, name }: { x: number; y: number; width: number; name: string }) {
  return (
    <g className={styles.place}>
      <rect x={x - width / 2} y={y - 20} width={width} height="40" rx="6" />
      <text x={x} y={y}>
        {name}
      </text>
    </g>
  );
}

interface SaidProps {
  readonly x: number;
  readonly y: number;
  readonly at: 'start' | 'middle' | 'end';
  readonly amount: string;
  readonly kind: string;
}

function Said({ x, y, at, amount, kind }: SaidProps) {
  return (
    <text className={styles.said} textAnchor={at} x={x} y={y}>
      <tspan className={styles.amount}>{amount}</tspan>
      <tspan x={x} dy="17">
        {kind}
      </tspan>
    </text>
  );
}
