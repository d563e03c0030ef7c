import { describe, expect, it } from 'vitest';
import { firstDayOf } from '#domain/day.ts';
import { LOCALES } from '#domain/text.ts';
import { all, ANNOUNCED, drawAlone, index, one, textOf, told } from '#test/support/deal-page.tsx';
import { Afterwards } from '#views/deal/story/Afterwards.tsx';

const { events } = told;
const TODAY = '2026-11-22';

function afterwards(day = TODAY, locale: 'en' | 'de' = 'en') {
  drawAlone(<Afterwards {...{ index, told }} announced={ANNOUNCED} />, locale, day);
}
const listed = (selector: string) =>
  all(`${selector} [data-event]`).map(({ dataset }) => dataset['event']);
const upTo = (day: string) => events.filter(({ on }) => firstDayOf(on) <= day);

describe('The events', () => {
  it('are listed since the deal, and every other one is a click away', () => {
    afterwards();
    expect(new Set(listed('#afterwards'))).toEqual(new Set(events.map(({ id }) => id)));
    expect(listed('#afterwards')).toHaveLength(events.length);
    const folded = all('#afterwards details:not([data-event] details)');
    expect(folded.map((each) => textOf(one('summary', each)))).toEqual([
      '19 events up to the announcement',
    ]);
    expect(listed('#afterwards details')).toContain('msft-nvidia-anthropic-deal');
    expect(textOf(one('#afterwards'))).toContain('24 events from the announcement to 22 November');
  });

  it('of a frozen day are told up to it, and folded after it', () => {
    afterwards('2026-02-20');
    const open = all('#afterwards ol:not(details ol) time').map((time) =>
      time.getAttribute('datetime'),
    );
    expect(open).toEqual(['2025-11-24', '2026-02-12']);
    const folds = all('#afterwards details:not([data-event] details) > summary').map(textOf);
    expect(folds).toEqual(['22 events after 20 February 2026', '19 events up to the announcement']);
  });

  it.each(LOCALES)(
    'have each a day, a title, what happened, how sure we are, and sources (%s)',
    (locale) => {
      afterwards(TODAY, locale);
      const none = { en: 'No source', de: 'Keine Quelle' }[locale];
      for (const event of events) {
        const line = one(`#event-${event.id}`);
        const said = textOf(line);
        expect(said).toContain(event.title[locale]);
        expect(said).toContain(event.summary[locale]);
        expect(one('time', line).getAttribute('datetime')).toBe(event.on);
        expect(one('[data-confidence]', line).dataset['confidence']).toBe(event.confidence);
        expect(said).toMatch(/\d+ (sources?|Quellen?)/);
        expect(all('*', line).filter((each) => textOf(each) === none)).toEqual([]);
        // Some sources are packages without a web address; all are named.
        expect(all('li', one('details ul', line))).toHaveLength(event.sources.length);
      }
    },
  );

  it('name their clouds in the order of the matrix', () => {
    afterwards();
    const clouds = textOf(one('#event-gpt6-sol-bedrock summary'));
    expect(clouds).toContain('on Azure and AWS');
  });
});

describe('The time axis', () => {
  const dots = () => all('#afterwards figure circle');

  it('has a dot for each event and cloud, those since the deal filled, the deal among them', () => {
    afterwards();
    const expected = events.reduce((sum, { clouds }) => sum + Math.max(1, clouds.length), 0);
    expect(dots()).toHaveLength(expected);
    const since = events.filter(({ on }) => firstDayOf(on) >= ANNOUNCED);
    expect(all('#afterwards circle[data-since]')).toHaveLength(
      since.reduce((sum, { clouds }) => sum + Math.max(1, clouds.length), 0),
    );
    const named = dots().map((dot) => textOf(one('title', dot)));
    expect(named).toContain('18 Nov 2025: Deal with Microsoft and Nvidia brings Claude to Azure');
    expect(named.filter((name) => name === '')).toEqual([]);
  });

  it('puts each dot at its day and into the row of its cloud', () => {
    afterwards();
    const azure = all('#afterwards [data-cloud="azure"] circle');
    const places = azure.map((dot) => Number.parseFloat(dot.getAttribute('cx') ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const days = new Set(
      events.flatMap(({ clouds, on }) => (clouds.includes('azure') ? [firstDayOf(on)] : [])),
    );
    expect(new Set(places).size).toBe(days.size);
    const line = one('#afterwards figure line:not(g line)').getAttribute('x1');
    const ofTheDeal = azure.find((dot) => textOf(one('title', dot)).startsWith('18 Nov 2025'));
    expect(ofTheDeal?.getAttribute('cx')).toBe(line);
    expect(places.length).toBe(events.filter(({ clouds }) => clouds.includes('azure')).length);
    expect(places.at(-1)).toBeLessThan(100);
  });

  it('ends with the day', () => {
    afterwards('2026-02-20');
    const dotsUntil = upTo('2026-02-20').reduce(
      (sum, { clouds }) => sum + Math.max(1, clouds.length),
      0,
    );
    expect(dots()).toHaveLength(dotsUntil);
  });

  it('has a title and, for those who hear it, says what it is', () => {
    afterwards();
    const figure = one('#afterwards figure');
    const title = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
    expect(title && textOf(title)).toBe('The events on the time axis of the lanes');
    expect(one('svg[role="img"]', figure).getAttribute('aria-label')).toMatch(/^Events by cloud/);
  });
});
