import { isArticlesWord } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import type { Locale } from '#domain/text.ts';
import { dealWords } from '#i18n/words/deal.ts';

/** A fact's sentence; where no source makes it ours, as the article's: "The article: …". */
export function factSentence(fact: DealFact, locale: Locale): string {
  const label = fact.label[locale];
  return isArticlesWord(fact) ? dealWords[locale].article(label) : label;
}
