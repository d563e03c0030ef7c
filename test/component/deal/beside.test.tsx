import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { all, one, textOf, told } from '#test/support/deal-page.tsx';
import { MoneyPage, saysOf } from '#test/support/money-page.tsx';

const { deal } = told;

describe('The comparison', () => {
  const bars = (id: string) =>
    all(`#comparison [data-fact="${id}"] svg svg`).map((bar) =>
      Number.parseFloat(bar.getAttribute('width') ?? ''),
    );

  it('says of every deal what kind of promise it is, and draws kinds differently', () => {
    render(<MoneyPage />);
    const kinds = ['oracle', 'nvidia', 'aws', 'azure', 'amd'].map((id) => {
      const row = one(`#comparison [data-fact="cmp-openai-${id}"]`);
      const kind = /press report|letter of intent|commitment|ceiling/.exec(textOf(row))?.[0];
      return [kind, ...new Set(all('[data-look]', row).map(({ dataset }) => dataset['look']))];
    });
    expect(kinds).toEqual([
      ['press report', 'pale'],
      ['letter of intent', 'dashed'],
      ['commitment', 'solid'],
      ['commitment', 'solid'],
      ['ceiling', 'hatched'],
    ]);
  });

  it('draws all dollars on one scale: bars are as long as their sums', () => {
    render(<MoneyPage />);
    const dollars = deal.facts.filter(
      ({ id, unit }) =>
        unit === 'USD bn' && /^(cmp-|azure-commitment|nvidia-equity|microsoft-equity)/.test(id),
    );
    expect(dollars).toHaveLength(7);
    // The first svg in a row is the swatch of its kind.
    const perBillion = dollars.map(({ id, value }) => (bars(id)[1] ?? 0) / Number(value));
    for (const each of perBillion) expect(each).toBeCloseTo(68 / 300, 2);
  });

  it('gives nobody the colour of the claim; money that goes to a cloud has the cloud’s', () => {
    render(<MoneyPage />);
    const toneOf = (id: string) =>
      new Set(
        all(`#comparison [data-fact="${id}"] [data-tone]`).map(({ dataset }) => dataset['tone']),
      );
    expect([...toneOf('azure-commitment')]).toEqual(['azure']);
    expect([...toneOf('cmp-openai-azure')]).toEqual(['azure']);
    expect([...toneOf('cmp-openai-aws')]).toEqual(['aws']);
    expect([...toneOf('nvidia-equity')]).toEqual(['ink']);
    expect(document.querySelector('[data-tone="accent"]')).toBeNull();
  });

  it('does not let the largest drawn figure pass for the largest: others name gigawatts too', () => {
    render(<MoneyPage />);
    const also = textOf(
      screen.getByText('Also named, inside other facts:').parentElement ?? document.body,
    );
    expect(also).toMatch(
      /Nvidia → OpenAI: 10 GW, letter of intent.*OpenAI → Oracle: 4\.5 GW, press report.*Google Cloud → Anthropic: more than 1 GW/,
    );
    expect(also.match(/\d sources?/g)).toHaveLength(3);
  });

  it('has a table twin for dollars and one for gigawatts', async () => {
    render(<MoneyPage />);
    for (const name of [/table: In US dollars/, /table: In gigawatts/]) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    const dollars = screen.getByRole('table', { name: /^In US dollars/ });
    const rows = within(dollars).getAllByRole('row').map(textOf);
    expect(rows).toHaveLength(8);
    expect(rows.filter((row) => /^Nvidia → OpenAI.*up to 100 bn USD/.test(row))).toHaveLength(1);
    const power = screen.getByRole('table', { name: /^In gigawatts/ });
    expect(within(power).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText('Also named, inside other facts:')).toBeTruthy();
  });
});

describe('What was held before', () => {
  it('comes with its steps, and with what they leave open', () => {
    render(<MoneyPage />);
    const amazon = within(screen.getByRole('table', { name: 'Steps of Amazon' }));
    expect(amazon.getAllByRole('row').map(textOf)).toEqual([
      'DateSum',
      '25 Sep 20231.25 bn USD',
      '27 Mar 20242.75 bn USD',
      '22 Nov 20244 bn USD',
    ]);
    expect(saysOf('prior-amazon')).not.toContain('The steps listed');
    expect(saysOf('prior-google')).toContain('more than 3 bn USD');
    expect(saysOf('prior-tpu')).toContain('up to 1,000,000 TPUs');
  });

  it('draws a ceiling and what reports dispute as no certain sum, and says so', () => {
    render(<MoneyPage />);
    const google = within(screen.getByRole('table', { name: 'Steps of Google' }));
    expect(google.getAllByRole('row').map(textOf)).toEqual([
      'DateSum',
      '20230.3 or 0.55 bn USDDepending on the report',
      '27 Oct 2023up to 2 bn USD0.5 of it paid upfront',
    ]);
    expect(saysOf('prior-google')).toContain(
      'The steps listed come to up to 2.3 or 2.55 bn USD; the rest of more than 3 bn USD is not documented in steps.',
    );
    const looks = (id: string) =>
      all(`[data-fact="${id}"] > svg [data-look]`).map(({ dataset }) => dataset['look']);
    expect(looks('prior-google')).toEqual(['solid', 'pale', 'hatched', 'dotted']);
    expect(looks('prior-amazon')).toEqual(['solid', 'solid', 'solid']);
  });
});
