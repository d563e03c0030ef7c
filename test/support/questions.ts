/** What architects ask of three clouds, and what the sources answer, counted anew from the catalogue. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { compareText } from '#domain/compare.ts';
import { firstDayOf } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { formatDay } from '#i18n/format.ts';
import { formatTokens, formatUsd } from '#i18n/format-amounts.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { filterMenuWords } from '#i18n/words/filter-menus.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { searchWords } from '#i18n/words/search.ts';
import { screenOf, type ScreenId } from '#screens/screens.ts';
import { load } from './api.ts';
import type { Architect } from './architect.ts';
import { TODAY } from './browser.ts';
import { begins, PATIENCE, untilSearch } from './journey.ts';
import { pattern, SOME } from './some-number.ts';

const [offerings, { clouds }] = [await load('offerings'), await load('catalogue')];

/** A cell of the matrix. */
const cell = (page: Page, model: string, cloud: CloudId) =>
  page.locator(`td[data-model="${model}"][data-cloud="${cloud}"]`).first();
const cloudName = (id: CloudId) => clouds.find((cloud) => cloud.id === id)?.name ?? id;

export interface Question {
  readonly asks: string;
  readonly ask: (architect: Architect) => Promise<void>;
  readonly answer: (page: Page, locale: Locale) => Promise<void>;
}

/** A phrase whose answer is a View. */
const leadsTo = (
  asks: string,
  typed: string,
  search: string,
  more?: Question['answer'],
): Question => ({
  asks,
  ask: async (architect) => {
    await architect.types(typed);
    await architect.palette.getByRole('option', { selected: true }).waitFor();
    await architect.enters();
  },
  answer: async (page, locale) => {
    await untilSearch(page, search);
    await more?.(page, locale);
  },
});

/** Something pasted, of which the search says what is wrong. */
const warns = (
  asks: string,
  pasted: string,
  sentence: (locale: Locale) => string | RegExp,
): Question => ({
  asks,
  ask: (architect) => architect.types(pasted),
  answer: async (page, locale) => {
    await page.getByRole('dialog').getByText(sentence(locale)).first().waitFor();
  },
});

/** A place of the app, by its link in the header. */
const enters = (asks: string, screen: ScreenId, answer: Question['answer']): Question => ({
  asks,
  ask: (architect) => architect.presses('link', begins(screenOf(screen).label[architect.locale])),
  answer,
});

/** The global rate that the newest term names. */
const globalRate = (model: string, cloud: CloudId) =>
  offerings.find((each) => each.model === model && each.cloud === cloud)?.terms.price.at(-1)?.value
    .input;

export const QUESTIONS: readonly Question[] = [
  leadsTo('Which GPT runs on Bedrock?', 'gpt on bedrock', '?cloud=aws&family=gpt'),
  leadsTo(
    'Which Claude can be kept in the EU?',
    'Claude in der EU',
    '?family=claude&scope=eu',
    async (page) => {
      await page.locator('td[data-cloud="azure"][data-fails]').first().waitFor();
      expect(await page.locator('td[data-cloud="aws"]:not([data-fails])').count()).toBeGreaterThan(
        0,
      );
    },
  ),
  leadsTo('Is Gemini on AWS?', 'gemini aws', '?family=gemini', async (page) => {
    for (const cloud of ['azure', 'aws'] as const)
      await page
        .locator(`[data-family="gemini"][data-cloud="${cloud}"][data-status="not-offered"]`)
        .first()
        .waitFor();
  }),
  leadsTo('What has a million tokens of context?', '1M context', '?context=1000000'),
  leadsTo(
    'What costs at most 5 dollars in the EU?',
    'under 5 USD in the EU',
    '?scope=eu&price=5',
    async (page) => {
      const dear = globalRate('anthropic/claude-opus-5', 'aws') ?? 0;
      expect(dear).toBeLessThanOrEqual(5);
      await page.locator('td[data-cloud]').first().waitFor();
      expect(await cell(page, 'anthropic/claude-opus-5', 'aws').count()).toBe(0);
    },
  ),
  leadsTo('What supports prompt caching?', 'prompt caching', '?feature=prompt-caching'),
  leadsTo(
    'Which open models does Azure have?',
    'open weights auf azure',
    '?cloud=azure&weights=open',
  ),
  leadsTo('What is being shut down?', 'retirement dates', '', async (page) => {
    expect(new URL(page.url()).pathname).toContain('/retirements');
  }),
  leadsTo(
    'Where does a pasted id lead?',
    'eu.anthropic.claude-opus-5',
    '?model=anthropic/claude-opus-5&in=aws',
    async (page, locale) => {
      await page.locator('[data-asked]').getByText(panelWords[locale].lookedFor).waitFor();
    },
  ),
  warns(
    'Can I still call Claude 3.7 Sonnet in the US?',
    'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
    (locale) =>
      locale === 'en' ? /is retired on AWS \(US\)/ : /ist auf AWS \(USA?\).* abgeschaltet/,
  ),
  warns('Is there a UK profile of Sonnet 5?', 'uk.anthropic.claude-sonnet-5', (locale) =>
    locale === 'en' ? /“uk” is not documented/ : /„uk“ ist .*nicht belegt/,
  ),
  warns('May I call it without a prefix?', 'anthropic.claude-opus-5', (locale) =>
    locale === 'en' ? /refuses this id without a prefix/ : /ohne Präfix/,
  ),
  warns(
    'Is text-embedding-3-large in here?',
    'text-embedding-3-large',
    (locale) => new RegExp(searchWords[locale].kinds.embedding),
  ),
  {
    asks: 'Does gpt-4o-mini give another model?',
    ask: (architect) => architect.types('gpt-4o-mini'),
    answer: async (page) => {
      const first = page.getByRole('dialog').getByRole('option').first();
      await expect.poll(() => first.textContent(), PATIENCE).toMatch(/^GPT-4o mini/);
    },
  },
  {
    asks: 'Who operates Claude on Azure?',
    ask: (architect) =>
      architect.presses('radio', filterWords[architect.locale].questions.operated),
    answer: async (page) => {
      const claude = page.locator('[data-family="claude"][data-cloud="azure"]').last();
      await expect.poll(() => claude.textContent(), PATIENCE).toContain('Anthropic');
    },
  },
  {
    asks: 'Does a deployment in Sweden stay in the EU?',
    ask: async (architect) => {
      const { allFilters, scopes } = filterWords[architect.locale];
      await architect.presses('button', allFilters);
      await architect.presses('checkbox', begins(scopes.eu));
      await architect.closes();
      const all = matrixWords[architect.locale].showAll(SOME, 'Claude');
      await architect.presses('button', pattern(all));
    },
    answer: (page, locale) =>
      page.getByText(matrixWords[locale].euDoor('swedencentral')).first().waitFor(),
  },
  {
    asks: 'What on AWS is closed, in the EU, with 200K of context, for at most 5 dollars?',
    ask: async (architect) => {
      const words = filterWords[architect.locale];
      await architect.presses('button', words.allFilters);
      await architect.presses('checkbox', begins('AWS'));
      await architect.presses('checkbox', begins(words.scopes.eu));
      await architect.presses('radio', begins(words.weights.closed));
      await architect.presses(
        'radio',
        begins(words.atLeast(formatTokens(200_000, architect.locale))),
      );
      await architect.presses('radio', begins(words.atMost(formatUsd(5, architect.locale))));
    },
    answer: async (page) => {
      await untilSearch(page, '?cloud=aws&weights=closed&scope=eu&context=200000&price=5');
      expect(await cell(page, 'anthropic/claude-opus-5', 'aws').count()).toBe(0);
    },
  },
  {
    asks: 'Which family is on all three, in whatever versions?',
    ask: async (architect) => {
      const { joins } = filterMenuWords[architect.locale];
      await architect.presses('button', filterWords[architect.locale].allFilters);
      await architect.presses('radio', begins(joins.family));
    },
    answer: async (page) => {
      await untilSearch(page, '?on=family');
      for (const cloud of CLOUDS) {
        const status = await page
          .locator(`td[data-family="grok"][data-cloud="${cloud}"]`)
          .first()
          .getAttribute('data-status');
        expect(status).toBe('ga');
      }
    },
  },
  enters('How are the three bought, and who keeps the data?', 'platforms', async (page) => {
    await expect.poll(() => page.locator('tr[data-verdict]').count(), PATIENCE).toBeGreaterThan(20);
  }),
  enters('What ends next, and where?', 'retirements', async (page, locale) => {
    const [next] = offerings
      .flatMap(({ model, cloud, plannedRetirement }) =>
        plannedRetirement && plannedRetirement.on > TODAY
          ? [{ model, cloud, on: plannedRetirement.on }]
          : [],
      )
      .toSorted((a, b) => compareText(firstDayOf(a.on), firstDayOf(b.on)));
    if (!next) throw new Error('nothing ends');
    const first = page.getByRole('row').nth(1);
    await expect
      .poll(() => first.textContent(), PATIENCE)
      .toContain(formatDay(next.on, locale, 'short'));
    expect(await first.textContent()).toContain(cloudName(next.cloud));
  }),
  enters('What do fifty ids in my configuration mean?', 'ids', async (page, locale) => {
    await page
      .getByRole('textbox')
      .fill('gpt-5\neu.anthropic.claude-opus-5\nmodels/gemini-2.5-pro');
    await expect.poll(() => page.locator('main li').count(), PATIENCE).toBeGreaterThan(2);
    expect(await page.title()).toContain(resolveWords[locale].empty);
  }),
];
