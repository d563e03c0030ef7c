import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { countPassing } from '#domain/filters/passes.ts';
import type { Locale } from '#domain/text.ts';
import { EmptyResult } from '#parts/EmptyResult.tsx';
import { drawRows, EU_QUESTION, realRows, type DayRows } from '#test/support/draw-rows.ts';
import { Showing } from '#test/support/showing.tsx';
import { parseView } from '#url/parse.ts';
import type { View } from '#url/view.ts';

/** The real catalogue, whose every way out must lead somewhere; and a drawn one, to be read word by word. */
const real = await realRows('2026-11-22');
const drawn = drawRows(EU_QUESTION, '2026-06-01');
const QUESTION = '?cloud=azure,aws&on=all&scope=eu&frontier=1&weights=closed';

/** The explanation of a link, and what a press on it asked for. */
function draw(link: string, locale: Locale = 'en', { index, rows }: DayRows = drawn) {
  const { view } = parseView(link);
  const asked: View[] = [];
  render(
    <Showing view={view} locale={locale}>
      <EmptyResult
        index={index}
        rows={rows}
        view={view}
        supports={null}
        onView={(next) => asked.push(next)}
      />
    </Showing>,
  );
  const press = (name: string | RegExp) =>
    userEvent.setup().click(screen.getByRole('button', { name }));
  const count = () => {
    const last = asked.at(-1);
    return last && countPassing(rows, last, { index, rows, supports: null });
  };
  return { view, press, asked: () => asked.at(-1), count };
}

describe('Which closed frontier models can be pinned to the EU on both Azure and AWS?', () => {
  it('is answered in English: none, and why', () => {
    draw(QUESTION);
    expect(screen.getByRole('heading', { level: 2 })).toHaveProperty(
      'textContent',
      'No closed-weight frontier version is pinnable to the EU on both Azure and AWS.',
    );
    const told = screen.getAllByRole('definition').map((each) => each.textContent);
    expect(told[0]).toBe(
      'On Azure none of its 2 versions on sale is pinnable to the EU; on AWS 2 of 3 pass.',
    );
    expect(told[1]).toMatch(/^On AWS its one version on sale is not pinnable to the EU/);
    expect(told[2]).toMatch(/^On Azure its one version .* on AWS its one version /);
    expect(screen.getByText('Not on sale on Azure or AWS: Gemini.')).toBeTruthy();
  });

  it('is answered in German', () => {
    draw(QUESTION, 'de');
    expect(screen.getByRole('heading', { level: 2 })).toHaveProperty(
      'textContent',
      'Keine Version einer Spitzenfamilie mit geschlossenen Gewichten ist auf Azure und AWS zugleich an die EU bindbar.',
    );
    expect(screen.getAllByRole('definition')[0]).toHaveProperty(
      'textContent',
      'Auf Azure ist keine der 2 erhältlichen Versionen an die EU bindbar; auf AWS passen 2 von 3.',
    );
    expect(
      screen.getByRole('button', {
        name: 'Stattdessen auf AWS und Google Cloud 1 Version von Claude',
      }),
    ).toBeTruthy();
  });

  it('leads to the Claude version on AWS and Google Cloud', async () => {
    const { press, asked, view, count } = draw(QUESTION);
    await press('On AWS and Google Cloud instead 1 version of Claude');
    expect(asked()).toEqual({ ...view, clouds: ['aws', 'gcp'] });
    expect(count()).toBe(1);
  });
});

describe('What might pass after all', () => {
  it('opens, and leads to each version', async () => {
    const unsaid = drawRows('          azure\n  claude/a  ga by 2026-09-01', '2026-06-01');
    const { view, asked } = draw('?cloud=azure&scope=eu', 'en', unsaid);
    const user = userEvent.setup();
    await user.click(screen.getByText('One might be; no source says.'));
    await user.click(screen.getByRole('link', { name: 'a' }));
    expect(asked()).toEqual({ ...view, model: 'claude/a', cloud: null });
  });
});

describe('Every way out gives as many rows as it says', () => {
  it.each([
    QUESTION,
    '?on=all&scope=eu&price=2&context=400000',
    '?family=llama,gemma&frontier=1&cloud=azure',
    '?cloud=gcp&status=private-preview&price=1&weights=open',
    '?family=gemini&cloud=aws',
  ])('for %s', async (link) => {
    const { asked, count } = draw(link, 'en', real);
    const user = userEvent.setup();
    const ways = screen.getAllByRole('button');
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) {
      // One press after the other: each starts from the same empty View.
      await user.click(way);
      const said = /(\d+) versions?/.exec(way.textContent)?.[1];
      expect(`${way.textContent}: ${count()}`).toBe(`${way.textContent}: ${said}`);
      expect(asked()?.lang).toBeNull();
    }
  });
});
