import { describe, expect, it } from 'vitest';
import { NO_CRITERIA, type Criteria } from '#domain/filters/criteria.ts';
import { explainEmpty } from '#domain/filters/explain.ts';
import type { Supports } from '#domain/capability.ts';
import type { Locale } from '#domain/text.ts';
import { explainInWords } from '#i18n/sentences/explain.ts';
import { drawRows, EU_QUESTION, type DayRows } from '#test/support/draw-rows.ts';

/** All that is said, as lines. */
function said(
  { index, rows }: DayRows,
  criteria: Partial<Criteria>,
  locale: Locale,
  supports: Supports | null = null,
): string[] {
  const asked = { ...NO_CRITERIA, ...criteria };
  const explanation = explainEmpty(rows, asked, { index, rows, supports });
  const words = explainInWords(explanation, asked, index, locale);
  const instead = explanation.others.map(words.instead);
  return [
    words.headline,
    ...(words.doubt === null ? [] : [words.doubt]),
    ...words.families.map(({ name, text }) => `${name}: ${text}`),
    ...(words.absent === null ? [] : [words.absent]),
    ...instead.map(({ text, gives }) => `${text}: ${gives}`),
    ...explanation.lifts.map((lift) => `${words.lift(lift)}: ${lift.count}`),
    ...(explanation.onAny ? [`${words.onAny}: ${explanation.onAny}`] : []),
  ];
}

const drawn = drawRows(
  `
              weights  azure                     aws                            gcp
  claude/a    closed   ga 2026-01-01; scopes us  ga 2026-01-01; scopes eu us    -
  claude/b    closed   -                         ga 2026-01-01; scopes us       preview 2026-05-01
  gpt/a       closed   ga 2026-01-01             private-preview 2026-01-01     -
  grok/a      closed   ga by 2026-09-01          -                              -
  grok/b      open     ga 2026-01-01             -                              -
`,
  '2026-06-01',
  {
    'claude/b aws': { context: 40_000 },
    'claude/a aws': { price: { input: 5, output: null, pinned: { eu: 1.1 } } },
  },
);

describe('The question for the EU, answered', () => {
  const rows = drawRows(EU_QUESTION, '2026-06-01');
  const question: Partial<Criteria> = {
    clouds: ['azure', 'aws'],
    on: 'all',
    scopes: ['eu'],
    frontier: true,
    weights: 'closed',
  };

  it('in English', () => {
    expect(said(rows, question, 'en')).toEqual([
      'No closed-weight frontier version is pinnable to the EU on both Azure and AWS.',
      'Claude: On Azure none of its 2 versions on sale is pinnable to the EU; on AWS 2 of 3 pass.',
      'GPT: On AWS its one version on sale is not pinnable to the EU; on Azure 1 of 2 passes.',
      'Grok: On Azure its one version on sale is not known to be pinnable to the EU (no source says); on AWS its one version on sale is not pinnable to the EU.',
      'Not on sale on Azure or AWS: Gemini.',
      'On AWS and Google Cloud instead: 1 version of Claude',
      'Without “Cloud: Azure and AWS”: 4',
      'Without “Data residency: EU”: 4',
      'On one of these clouds instead of each: 3',
    ]);
  });

  it('in German', () => {
    expect(said(rows, question, 'de')).toEqual([
      'Keine Version einer Spitzenfamilie mit geschlossenen Gewichten ist auf Azure und AWS zugleich an die EU bindbar.',
      'Claude: Auf Azure ist keine der 2 erhältlichen Versionen an die EU bindbar; auf AWS passen 2 von 3.',
      'GPT: Auf AWS ist die einzige erhältliche Version nicht an die EU bindbar; auf Azure passt 1 von 2.',
      'Grok: Auf Azure ist die einzige erhältliche Version nicht nachweislich an die EU bindbar (nicht belegt); auf AWS ist die einzige erhältliche Version nicht an die EU bindbar.',
      'Weder auf Azure noch auf AWS erhältlich: Gemini.',
      'Stattdessen auf AWS und Google Cloud: 1 Version von Claude',
      'Ohne „Cloud: Azure und AWS“: 4',
      'Ohne „Datenresidenz: EU“: 4',
      'Auf einer dieser Clouds statt auf jeder: 3',
    ]);
  });
});

describe('An empty result says why', () => {
  const all = (criteria: Partial<Criteria>, supports: Supports | null = null) =>
    (['en', 'de'] as const).map((locale) => said(drawn, criteria, locale, supports));

  it('for one cloud, with one version and none', () => {
    expect(all({ clouds: ['gcp'], scopes: ['uk', 'jp'], weights: 'closed' })).toEqual([
      [
        'No closed-weight version is known to be pinnable to the UK and Japan on Google Cloud.',
        'One might be; no source says.',
        'Claude: On Google Cloud its one version on sale is not known to be pinnable to the UK and Japan (no source says).',
        'Not on sale on Google Cloud: GPT and Grok.',
        'Without “Data residency: UK and Japan”: 1',
      ],
      [
        'Keine Version mit geschlossenen Gewichten ist auf Google Cloud nachweislich an das Vereinigte Königreich und Japan bindbar.',
        'Eine könnte es sein; belegt ist es nicht.',
        'Claude: Auf Google Cloud ist die einzige erhältliche Version nicht nachweislich an das Vereinigte Königreich und Japan bindbar (nicht belegt).',
        'Auf Google Cloud nicht erhältlich: GPT und Grok.',
        'Ohne „Datenresidenz: Vereinigtes Königreich und Japan“: 1',
      ],
    ]);
  });

  it('for a price, which is that of the scope it must be pinned to', () => {
    const [en, de] = all({ clouds: ['aws'], scopes: ['eu'], price: 5 });
    expect(en?.slice(0, 2)).toEqual([
      'No version is pinnable to the EU and priced at $5 (EU) or less per million input tokens on AWS.',
      'Claude: On AWS none of its 2 versions on sale is priced at $5 (EU) or less per million input tokens.',
    ]);
    expect(de?.slice(0, 2)).toEqual([
      'Keine Version ist auf AWS an die EU bindbar und für höchstens 5\u00a0$ (EU) je Million Eingabe-Token zu haben.',
      'Claude: Auf AWS ist keine der 2 erhältlichen Versionen für höchstens 5\u00a0$ (EU) je Million Eingabe-Token zu haben.',
    ]);
  });

  it('for all three clouds, asked for by "all" alone', () => {
    const [en, de] = all({ on: 'all', families: ['claude', 'gpt'] });
    expect(en?.slice(0, 4)).toEqual([
      'No version of Claude or GPT is on sale on all three clouds.',
      'Claude: On Azure 1 on sale; on AWS 2 on sale; on Google Cloud 1 on sale; but never the same version on all three.',
      'GPT: Not on sale on AWS or Google Cloud; on Azure 1 on sale.',
      'On Azure and AWS instead: 1 version of Claude',
    ]);
    expect(de?.slice(0, 2)).toEqual([
      'Keine Version von Claude oder GPT ist auf allen drei Clouds erhältlich.',
      'Claude: Auf Azure 1 erhältlich; auf AWS 2 erhältlich; auf Google Cloud 1 erhältlich; aber nie dieselbe Version auf allen dreien.',
    ]);
  });

  it('for rules that each some satisfy, but none together', () => {
    const [en, de] = all({ clouds: ['aws'], scopes: ['eu'], context: 40_000 });
    expect(en?.slice(0, 3)).toEqual([
      'No version is known to be pinnable to the EU and able to take 40K tokens or more on AWS.',
      'One might be; no source says.',
      'Claude: On AWS, of 2 on sale, 1 is pinnable to the EU and 1 is able to take 40K tokens or more, but none is known to be both.',
    ]);
    expect(de?.slice(0, 3)).toEqual([
      'Keine Version ist auf AWS nachweislich an die EU bindbar und mit mindestens 40K Token Kontext nutzbar.',
      'Eine könnte es sein; belegt ist es nicht.',
      'Claude: Auf AWS sind von 2 erhältlichen 1 an die EU bindbar und 1 mit mindestens 40K Token Kontext nutzbar, aber keine nachweislich beides zugleich.',
    ]);
  });

  it('for a status, a context, a capability', () => {
    const [status] = all({ clouds: ['aws'], statuses: ['preview', 'suspended'] });
    expect(status?.slice(0, 3)).toEqual([
      'No version is in status Preview or Suspended on AWS.',
      'Claude: On AWS no version is in status Preview or Suspended (2 on sale).',
      'Not on sale on AWS: GPT and Grok.',
    ]);
    const [context] = all({ clouds: ['aws'], context: 200_000 });
    expect(context?.[2]).toBe(
      'Claude: On AWS none of its 2 versions on sale is known to be able to take 200K tokens or more (for 1, no source says).',
    );
    const [feature, merkmal] = all({ clouds: ['aws'], features: ['batch', 'pdf'] }, () => 'no');
    expect(feature?.[1]).toBe(
      'Claude: On AWS none of its 2 versions on sale is usable with batch and PDF input.',
    );
    expect(merkmal?.[1]).toBe(
      'Claude: Auf AWS ist keine der 2 erhältlichen Versionen mit „Stapelverarbeitung“ und „PDF-Eingabe“ nutzbar.',
    );
  });

  it('for what no source dates, not as if it were not offered', () => {
    const [en, de] = all({ clouds: ['azure'], families: ['grok'], weights: 'closed' });
    expect(en?.slice(0, 3)).toEqual([
      'No closed-weight version of Grok is known to be on sale on Azure.',
      'One might be; no source says.',
      'Grok: Not documented for this day on Azure.',
    ]);
    expect(de?.[2]).toBe('Grok: Auf Azure für diesen Tag nicht belegt.');
  });

  it('for models that there are not', () => {
    const [en, de] = all({ labs: ['claude'], weights: 'open', since: '2026-01-01' });
    expect(en?.[0]).toBe(
      'No open-weight version by Claude released since 1 January 2026 is listed on this day.',
    );
    expect(de?.[0]).toBe(
      'Für diesen Tag ist keine seit dem 1. Januar 2026 veröffentlichte Version aus dem Haus Claude mit offenen Gewichten verzeichnet.',
    );
  });
});
