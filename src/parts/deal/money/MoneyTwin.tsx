import { useContext, useId, useState, type ReactNode } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import styles from './MoneyTwin.module.css';

interface MoneyTwinProps {
  readonly title: string;
  readonly chart: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  /** What holds for both. */
  readonly below?: ReactNode;
}

/** A picture and its table twin, one click apart. */
export function MoneyTwin({ title, chart, table, below }: MoneyTwinProps) {
  const words = useWords(dealMoneyWords);
  const id = useId();
  const still = useContext(LinkModeContext) === 'none';
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.twin} role="group" aria-labelledby={id}>
      <header className={styles.head}>
        <Heading level={3} id={id}>
          {title}
        </Heading>
        {!still && (
          <Button
            look="quiet"
            aria-label={asTable ? words.showChart(title) : words.showTable(title)}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? words.chart : words.table}
          </Button>
        )}
      </header>
      {asTable ? table : chart}
      {below}
    </div>
  );
}
