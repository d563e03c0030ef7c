import type { ComparedFigure } from '#domain/deal-money.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { Heading } from '#ui/Heading.tsx';
import { ScaleBar } from '#ui/ScaleBar.tsx';
import { amountText, partiesText } from './amount-text.ts';
import styles from './ComparisonBars.module.css';
import { FIRMNESS_LOOK, toneOf } from './firmness-look.ts';
import { KindLine } from './KindLine.tsx';

/** How much of the width the longest bar takes; the rest is for its number. */
const LONGEST = 0.68;

interface ComparisonBarsProps {
  readonly figures: readonly ComparedFigure[];
  readonly sources: CitedSources | null;
}

/** Figures as bars on one scale, the alliance's own apart; the number stands at the end of its bar. */
export function ComparisonBars({ figures, sources }: ComparisonBarsProps) {
  const words = useWords(dealMoneyWords);
  const most = Math.max(...figures.map(({ value }) => value));
  return (
    <div className={styles.groups}>
      {[
        { name: words.alliance, own: true },
        { name: words.others, own: false },
      ].map(({ name, own }) => (
        <section key={name} className={styles.group}>
          <Heading level={4} className={styles.name}>
            {name}
          </Heading>
          <ul>
            {figures
              .filter(({ alliance }) => alliance === own)
              .map((figure) => (
                <Row key={figure.fact.id} figure={figure} most={most} sources={sources} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  readonly figure: ComparedFigure;
  readonly most: number;
  readonly sources: CitedSources | null;
}

function Row({ figure, most, sources }: RowProps) {
  const words = useWords(dealMoneyWords);
  const locale = useLocale();
  const text = useText();
  const { fact, value, firmness, date } = figure;
  const amount = amountText(figure, locale);
  const tone = toneOf(figure);
  return (
    <li className={styles.row} data-fact={fact.id}>
      <div className={styles.what}>
        <p className={styles.who}>{partiesText(figure, locale)}</p>
        <KindLine
          figure={figure}
          tone={tone}
          more={date === null ? words.undated : formatDay(date, locale, 'short')}
        />
      </div>
      <div className={styles.bar}>
        <p className="visuallyHidden">{amount}</p>
        <ScaleBar
          pieces={[
            {
              id: fact.id,
              from: 0,
              share: (value / most) * LONGEST,
              look: FIRMNESS_LOOK[firmness],
              tone,
              label: amount,
            },
          ]}
        />
        <FactSources
          ids={fact.sources}
          sources={sources}
          about={text(fact.label)}
          note={fact.note && text(fact.note)}
        />
      </div>
    </li>
  );
}
