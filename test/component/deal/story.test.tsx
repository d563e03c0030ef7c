import { describe, expect, it, test } from 'vitest';
import { MEANINGS, VERDICTS, verdictOf } from '#domain/deal-story.ts';
import { LOCALES } from '#domain/text.ts';
import { all, ANNOUNCED, drawAlone, index, one, textOf, told } from '#test/support/deal-page.tsx';
import { ArticleClaims } from '#views/deal/claims/ArticleClaims.tsx';
import { Contradictions } from '#views/deal/claims/Contradictions.tsx';
import { Exclusivity } from '#views/deal/story/Exclusivity.tsx';
import { Hardware } from '#views/deal/money/Hardware.tsx';
import { Meaning } from '#views/deal/story/Meaning.tsx';
import { Statements } from '#views/deal/story/Statements.tsx';

const { deal, sources, events } = told;
const DAY = '2026-11-22';
const labelOf = (id: string) => deal.facts.find((fact) => fact.id === id)?.label.en ?? id;

function exclusivity(day: string, locale: 'en' | 'de' = 'en') {
  drawAlone(<Exclusivity {...{ index, told }} announced={ANNOUNCED} />, locale, day);
}
const fate = (family: string) => textOf(one(`[data-family="${family}"][data-fate]`));

describe('The matrix one day apart', () => {
  it('shows the claim of each day, marks the one cell that changed, and links both days', () => {
    exclusivity(DAY);
    const claims = all('#exclusivity h3').map(textOf);
    expect(claims.slice(0, 2)).toEqual([
      'No top model is on all three clouds.',
      'Claude is the one top model on all three clouds.',
    ]);
    const changed = all('[data-changed]');
    expect(changed.map(textOf)).toEqual(['Preview (changed since the day before)']);
    expect(changed[0]?.dataset['cloud']).toBe('azure');
    expect(all('#exclusivity a[href^="/"]').map((link) => link.getAttribute('href'))).toEqual([
      '/?at=2025-11-17',
      '/?at=2025-11-18',
    ]);
  });
});

describe('What became of each exclusivity', () => {
  it('is dated, and every dated sentence has its sources', () => {
    exclusivity(DAY);
    expect(fate('gpt')).toContain(
      'On sale (preview) since 28 April 2026, generally available since 1 June 2026.4 sources',
    );
    expect(fate('gpt')).toContain('The contract: 27 April 2026, OpenAI may now sell');
    const dated = all('[data-fate] dd').filter((each) => /since/.test(each.textContent));
    expect(dated.length).toBe(4);
    expect(dated.filter((each) => !/\d sources?/.test(each.textContent))).toEqual([]);
  });

  it('has both dates where a report names an earlier one than the pages', () => {
    exclusivity(DAY);
    expect(fate('gpt')).toMatch(
      /In private preview since 13 November 2026 at the latest .*A report dates it to 21 October 2026\. ?3 sources/,
    );
    expect(fate('grok')).not.toContain('A report dates');
  });

  it('was a matter of contract where one said so, and of missing evidence only where none did', () => {
    exclusivity('2026-01-15');
    expect(fate('gpt')).toMatch(/Exclusive by contract until 27 April 2026\. ?3 sources/);
    expect(fate('gpt')).not.toContain('missing evidence');
    expect(fate('gemini')).toContain('missing evidence');
  });
});

describe('The hardware', () => {
  const block = (name: string) =>
    all('#hardware h3').find((title) => title.textContent === name)?.parentElement ?? document.body;
  const facts = (name: string) =>
    all('[data-fact]', block(name)).map(({ dataset }) => dataset['fact']);

  it('is what is documented, what is said both ways, and what no source supports', () => {
    drawAlone(<Hardware deal={deal} sources={sources} />);
    expect(facts('Documented')).toEqual([
      'hw-grace-blackwell',
      'hw-vera-rubin',
      'capacity-1gw',
      'first-nvidia-partnership',
    ]);
    expect(facts('Said both ways')).toEqual(['hw-codesign']);
    expect(facts('Supported by no source')).toEqual(['immediate-access']);
    expect(textOf(block('Supported by no source'))).toMatch(/The article: Huge.*No source$/);
    const both = textOf(block('Said both ways'));
    expect(both).toContain('Claude modelsare tuned for Nvidia chips');
    expect(both).toContain('Nvidia chipsare tuned for the workloads of Claude models');
  });
});

describe('What the leaders said', () => {
  it('is one sentence of ours each, once, beside what is documented, and no verdict on its content', () => {
    drawAlone(<Statements deal={deal} sources={sources} />);
    const cards = all('#statements li[data-fact]');
    expect(cards.map(({ dataset }) => dataset['fact'])).toEqual([
      'stmt-nadella',
      'stmt-huang',
      'stmt-amodei',
    ]);
    for (const card of cards) {
      const fact = deal.facts.find(({ id }) => id === card.dataset['fact']);
      const said = textOf(card);
      for (const text of [fact?.label.en, fact?.documented?.en, fact?.note?.en]) {
        expect(said.split(text ?? '?')).toHaveLength(2);
      }
      expect(said).toContain('wording not found elsewhere');
      expect(said).not.toContain('not supported');
      expect(said).toMatch(/\d sources?/);
    }
  });
});

describe('The contradictions', () => {
  it.each(LOCALES)(
    'are seven sentences, those about money first, each with its way (%s)',
    (locale) => {
      drawAlone(<Contradictions deal={deal} />, locale);
      const points = all('[data-contradiction]');
      expect(points.map(({ dataset }) => dataset['contradiction'])).toEqual([
        'total',
        'upto-microsoft',
        'immediate',
        'native',
        'only',
        'openai-azure',
        'quotes',
      ]);
      for (const point of points) {
        const known = deal.contradictions.find(({ id }) => id === point.dataset['contradiction']);
        expect(textOf(one('p', point))).toBe(known?.text[locale]);
        expect(all('a', point)).toHaveLength(known?.facts.length ?? 0);
      }
    },
  );

  it('lead into the figures and parts themselves, and to a line only where there is no other place', () => {
    drawAlone(<Contradictions deal={deal} />);
    expect(all('[data-contradiction] a').map((link) => link.getAttribute('href'))).toEqual([
      '#figure-total-45bn',
      '#figure-microsoft-equity',
      '#figure-immediate-access',
      '#fact-native-on-azure',
      '#check',
      '#fates',
      '#figure-stmt-nadella',
      '#figure-stmt-huang',
      '#figure-stmt-amodei',
    ]);
  });
});

describe('The article, line by line', () => {
  const line = (id: string) => one(`#fact-${id}`);
  const atAGlance = (id: string) => textOf(one('summary', line(id)));

  it('has verdict, sentence and figure at a glance, note and sources one click away', () => {
    drawAlone(<ArticleClaims deal={deal} sources={sources} />);
    expect(atAGlance('announced-on')).toBe(`confirmed ${labelOf('announced-on')} 18 Nov 2025`);
    const folded = textOf(line('announced-on')).replace(atAGlance('announced-on'), '');
    expect(folded).toMatch(/^The date matches.*2 sources/);
    expect(all('a', line('announced-on'))).toHaveLength(2);
  });

  it('says what the article has where the sources have it otherwise', () => {
    drawAlone(<ArticleClaims deal={deal} sources={sources} />);
    expect(atAGlance('microsoft-equity')).toBe(
      'differs the article differs The article: Microsoft puts a firm 5 billion US dollars into Anthropic. The sources: Microsoft can put up to 5 billion US dollars into Anthropic. up to 5 bn USD',
    );
    const apart = deal.facts.filter(({ article }) => article);
    expect(apart.length).toBeGreaterThan(1);
    for (const { id, article } of apart)
      expect(atAGlance(id)).toContain(`The article: ${article?.en} The sources: `);
  });

  test.each(LOCALES)(
    'never lets a claim that no source makes ours read like ours (%s)',
    (locale) => {
      drawAlone(<ArticleClaims deal={deal} sources={sources} />, locale);
      const prefix = { en: 'The article: ', de: 'Der Artikel: ' }[locale];
      const risky = deal.facts.filter(({ status }) =>
        ['unsupported', 'contradicted-at-launch', 'wording-unverified', 'time-bound'].includes(
          status,
        ),
      );
      expect(risky.length).toBeGreaterThan(6);
      for (const { id, label } of risky) expect(atAGlance(id)).toContain(prefix + label[locale]);
    },
  );

  it('is counted by verdict, and every line has one of those that are counted', () => {
    drawAlone(<ArticleClaims deal={deal} sources={null} />);
    expect(all('dl > div').map(textOf)).toEqual([
      'confirmed 9 claims',
      'with limits 7 claims',
      'differs 2 claims',
      'wording not found elsewhere 3 claims',
      'not supported 1 claim',
      'commentary 4 claims',
    ]);
    for (const { id, status } of deal.facts) {
      expect(line(id).dataset['verdict']).toBe(verdictOf(status));
      expect(one('[data-verdict]', line(id)).textContent).not.toBe('');
    }
    expect(VERDICTS).toContain('unverified');
  });
});

describe('What it meant', () => {
  it('is the article’s commentary, each beside the names of what happened since, which lead to it', () => {
    drawAlone(<Meaning told={told} announced={ANNOUNCED} />, 'en', DAY);
    for (const meaning of MEANINGS) {
      const part = one(`[data-meaning="${meaning.id}"]`);
      for (const id of meaning.facts) expect(textOf(part)).toContain(labelOf(id));
      expect(textOf(part)).toContain('The article: ');
      const shown = all('a[href^="#event-"]', part);
      expect(new Set(shown.map((link) => link.getAttribute('href')))).toEqual(
        new Set(meaning.events.map((id) => `#event-${id}`)),
      );
      for (const link of shown) {
        const id = link.getAttribute('href')?.replace('#event-', '');
        expect(textOf(link)).toBe(events.find((event) => event.id === id)?.title.en);
      }
    }
  });

  it('knows nothing of what happened after the day', () => {
    drawAlone(<Meaning told={told} announced={ANNOUNCED} />, 'en', '2026-04-06');
    const shown = all('a[href^="#event-"]').map((link) => link.getAttribute('href'));
    expect(new Set(shown)).toEqual(
      new Set(['#event-amazon-openai-50bn', '#event-anthropic-google-broadcom']),
    );
    expect(textOf(one('[data-meaning="partner"]'))).toContain('Nothing dated up to that day.');
  });
});
