import { describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/text.ts';
import { all, drawAlone, index, one, textOf, told } from '#test/support/deal-page.tsx';
import { ClaimCheck } from '#views/deal/claims/ClaimCheck.tsx';
import { Questions } from '#views/deal/story/Questions.tsx';

const { claimCheck, openQuestions } = told.deal;
const check = (locale: 'en' | 'de' = 'en') =>
  drawAlone(<ClaimCheck index={index} told={told} />, locale);
const rows = () => all('#check tbody tr');

describe('The researchers’ check', () => {
  it.each(LOCALES)('stands in full: claim, verdict, text (%s)', (locale) => {
    check(locale);
    const said = textOf(one('#check'));
    for (const { [locale]: text } of [claimCheck.claim, claimCheck.verdict, claimCheck.text])
      expect(said).toContain(text);
  });

  it('gives a reason for every difference', () => {
    check();
    expect(textOf(one('#check'))).toContain('They agree on 3 of 6 readings.');
    expect(
      rows().map((row) => [
        row.dataset['agrees'],
        /not documented|first day unknown|different dates/.test(row.textContent),
      ]),
    ).toEqual([
      ['true', false],
      ['true', false],
      ['false', true],
      ['false', true],
      ['false', true],
      ['true', false],
    ]);
  });

  it('names the dates on which the two do not rest alike', () => {
    check();
    expect(textOf(one('#check'))).toContain('judged the dated facts of the catalogue');
    const version = textOf(rows()[4] ?? document.body);
    expect(version).toContain(
      'Grok 4.3 on Azure: May 2026 for the researchers, 5 October 2026 at the latest in the catalogue',
    );
    expect(version).toContain(
      'Grok 4.3 on Google Cloud: 24 July 2026 at the latest for the researchers, 27 May 2026 in the catalogue',
    );
    expect(version).not.toContain('Grok 4.3 on AWS');
  });

  it('says what ended each reading that ended, whether an event or a start did', () => {
    check();
    const ends = rows().map(
      (row) => /Ended by: (.*?)(The end|\d+ sources?)/.exec(textOf(row))?.[1],
    );
    expect(ends.map((end) => end?.trim())).toEqual([
      'Grok 4.3 on Bedrock makes Grok the second family on three clouds',
      undefined,
      'Google Cloud shows OpenAI models in private preview',
      undefined,
      'Grok 4.3 on Google Cloud',
      undefined,
    ]);
  });

  it('says of every reading how sure the researchers are, and gives sources for every stretch', () => {
    check();
    expect(rows().map((row) => one('[data-confidence]', row).dataset['confidence'])).toEqual(
      claimCheck.intervals.map(({ confidence }) => confidence),
    );
    const computed = rows().map((row) => textOf(all('td', row)[1] ?? document.body));
    expect(
      computed.filter((cell) => !/\d+ sources? for: the dates of the rule/.test(cell)),
    ).toEqual([]);
    expect(textOf(all('td', rows()[0])[0] ?? document.body)).toContain('5 sources');
  });

  it.each(LOCALES)('has every piece of evidence with its sources (%s)', (locale) => {
    check(locale);
    const points = all('#check details').at(-1);
    const evidence = all('#check > details').at(-1) ?? points ?? document.body;
    for (const { point, sources } of claimCheck.evidence) {
      const line = all(':scope > ul > li', evidence).find((each) =>
        textOf(each).startsWith(point[locale]),
      );
      if (!line) throw new Error(`no line for ${point[locale]}`);
      expect(all('li', line)).toHaveLength(sources.length);
    }
  });
});

describe('The open questions', () => {
  it.each(LOCALES)('are all of them, and none that the catalogue answers (%s)', (locale) => {
    drawAlone(<Questions deal={told.deal} />, locale);
    expect(all('#questions li').map(textOf)).toEqual(openQuestions.map((each) => each[locale]));
    expect(openQuestions.filter(({ en }) => en.includes('Grok 4.3'))).toEqual([]);
  });
});
