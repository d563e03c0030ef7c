import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { modelIdsQuery } from '#api/evidence-queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { tally } from '#domain/resolve/tally.ts';
import type { Locale } from '#domain/text.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { Again } from '#parts/Again.tsx';
import { DayChip } from '#parts/DayChip.tsx';
import { useShown } from '#parts/shown.ts';
import { Notice } from '#ui/Notice.tsx';
import { Examples } from './Examples.tsx';
import { Field } from './Field.tsx';
import styles from './Ids.module.css';
import { pastedText } from './pasted-text.ts';
import { Results } from './Results.tsx';
import { useAnswers, type Answers } from './use-answers.ts';

/** One id, a list or a configuration file: what each calls, where, until when, and what to write instead. */
export function Ids({ index }: { index: CatalogueIndex }) {
  const words = useWords(resolveWords);
  const locale = useLocale();
  const { day } = useShown();
  // A page that is loaded anew has nothing of before, so what the build has drawn fits.
  const [text, setText] = useState(pastedText.now);
  const asked = useQuery(modelIdsQuery());
  const answers = useAnswers(text, index, asked.data, day);
  const change = (next: string) => {
    pastedText.now = next;
    setText(next);
  };
  const isEmpty = text.trim() === '';
  const said = isEmpty || !answers ? words.empty : headlineOf(answers, locale);
  return (
    <div className={styles.ids}>
      <header className={styles.head}>
        <DayChip day={day} edition={index.edition} quiet />
        <h1>{said}</h1>
        <output className="visuallyHidden">{isEmpty || !answers ? '' : said}</output>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <Field text={text} onText={change} />
      {isEmpty && <Examples onTry={change} />}
      {asked.isError && !asked.data && (
        <Notice tone="alarm" title={words.failed}>
          <Again onRetry={() => void asked.refetch()} />
        </Notice>
      )}
      {!isEmpty && asked.isPending && <output>{words.loading}</output>}
      {!isEmpty && answers && <Results answers={answers} />}
    </div>
  );
}

/** "4 of 6 ids are current and documented; 2 need a look." */
function headlineOf({ lines }: Answers, locale: Locale): string {
  const words = resolveWords[locale];
  const { good, ids, words: phrases } = tally(lines.map(({ resolved }) => resolved));
  if (ids > 0) return words.headline(good, ids);
  return phrases > 0 ? words.onlyWords(phrases) : words.noIds;
}
