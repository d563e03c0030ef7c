import { useId } from 'react';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { billionsText } from './amount-text.ts';
import styles from './LoopPicture.module.css';

/** Pixels for a billion: the arrows are as thick as what they carry. */
const PER_BILLION = 0.5;

interface LoopPictureProps {
  /** In billions of US dollars. */
  readonly ceilings: number;
  readonly committed: number;
}

/** The loop: investors to Anthropic to Azure, and the way back that nobody has put a figure on. */
export function LoopPicture({ ceilings, committed }: LoopPictureProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const uid = useId();
  const given = words.upTo(billionsText(ceilings, locale));
  const paid = billionsText(committed, locale);
  return (
    <svg
      className={styles.loop}
      viewBox="0 0 360 252"
      role="img"
      aria-label={words.loopSays(given, paid)}
    >
      <defs>
        {(['ink', 'azure', 'unknown'] as const).map((tone) => (
          <marker
            key={tone}
            id={`${uid}${tone}`}
            className={styles.head}
            data-tone={tone}
            viewBox="0 0 10 10"
            markerWidth="20"
            markerHeight="20"
            markerUnits="userSpaceOnUse"
            refX="2"
            refY="5"
            orient="auto"
          >
            <path d="M1,0.5 L9.5,5 L1,9.5 Z" />
          </marker>
        ))}
      </defs>
      <path
        className={styles.way}
        data-tone="ink"
        d="M278,26 C316,32 314,96 307,186"
        strokeWidth={ceilings * PER_BILLION}
        markerEnd={`url(#${uid}ink)`}
      />
      <path
        className={styles.way}
        data-tone="azure"
        d="M252,228 H122"
        strokeWidth={committed * PER_BILLION}
        markerEnd={`url(#${uid}azure)`}
      />
      <path
        className={styles.way}
        data-tone="unknown"
        d="M44,204 C36,96 38,44 64,31"
        strokeWidth="2"
        markerEnd={`url(#${uid}unknown)`}
      />
      <Place x={180} y={26} width={192} name={words.loopInvestors} />
      <Place x={306} y={228} width={104} name={words.nodes.anthropic} />
      <Place x={54} y={228} width={104} name="Azure" />
      <Said x={288} y={86} at="end" amount={given} kind={words.loopCeilings} />
      <Said x={184} y={188} at="middle" amount={paid} kind={words.streams.commitment} />
      <Said x={56} y={130} at="start" amount={words.loopReturn} kind={words.loopUnknown} />
    </svg>
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
