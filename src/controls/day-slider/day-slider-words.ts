/** Days and moments of the slider as people say them. */
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import type { Moment } from './day-slider-moments.ts';

/** What happened: "18 November 2025: Deal with …", "January 2023 (day not documented): …". */
export function momentInWords(
  moment: Moment,
  locale: Locale,
  style: 'long' | 'short' = 'long',
): { when: string; what: string }[] {
  const titles = new Map<string, string[]>();
  for (const event of moment.events) {
    titles.set(event.on, [...(titles.get(event.on) ?? []), event.title[locale]]);
  }
  return [...titles].map(([on, own]) => {
    const when = formatDay(on, locale, style);
    const monthOnly = on.length === 7 && style === 'long';
    return {
      when: monthOnly ? sliderWords[locale].monthOnly(when) : when,
      what: own.join(' · '),
    };
  });
}

/** The moment as one text. */
export function sayMoment(moment: Moment, locale: Locale): string {
  return momentInWords(moment, locale)
    .map(({ when, what }) => `${when}: ${what}`)
    .join('; ');
}

/** The day, whether it lies ahead, and what happened on it. */
export function sayDay(day: Day, today: Day, moment: Moment | undefined, locale: Locale): string {
  const long = formatDay(day, locale);
  const said = day > today ? sliderWords[locale].ahead(long) : long;
  if (!moment) return said;
  const happened = sayMoment(moment, locale);
  return happened.startsWith(`${said}:`) ? happened : `${said}; ${happened}`;
}
