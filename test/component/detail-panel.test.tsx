import '#test/support/dialogs.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '#mocks/node.ts';
import { index, section, show, type Where } from '#test/support/panel.tsx';

const OPUS_AZURE: Where = ['anthropic/claude-opus-4-8', 'azure'];

describe('the panel of an offering', () => {
  it('calls no price unknown while the tables that may hold it are on their way', async () => {
    server.use(http.get('*/api/v1/platforms', () => new Promise<never>(() => {})));
    show(OPUS_AZURE);
    await section('History');
    expect(screen.queryByRole('region', { name: 'Prices' })).toBeNull();
    expect(screen.queryByText(/not documented/)).toBeNull();
  });

  it('names model, cloud, service and the name the service had before', () => {
    show(['anthropic/claude-opus-4-8', 'gcp']);
    expect(
      screen.getByRole('dialog', {
        name: /^Claude Opus 4\.8 on Google Cloud · Gemini Enterprise Agent Platform \(formerly Vertex AI/,
      }),
    ).toBeTruthy();
  });

  it('tells the status of the day in a sentence, and what of the rest is the edition’s', async () => {
    show(OPUS_AZURE, { day: '2026-06-01' });
    expect(screen.getByText('In preview since 28 May 2026.')).toBeTruthy();
    expect(screen.getByText(/Status and terms follow the day.*13 November 2026/)).toBeTruthy();
    await section('History');
  });

  it('does not speak of an edition on the edition’s own day', async () => {
    show(OPUS_AZURE, { day: index.edition });
    await section('History');
    expect(screen.queryByText(/Status and terms follow the day/)).toBeNull();
  });

  it('lists the history with its sources as links that tell nobody where they were pressed', async () => {
    show(OPUS_AZURE);
    const history = await section('History');
    const [ga] = within(history).getAllByRole('listitem');
    expect(ga?.textContent).toContain('29 June 2026');
    const link = within(history).getByRole('link', { name: /^Source 2: / });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.hasAttribute('target')).toBe(false);
    expect(within(history).getByText(/Announced for 1 September 2027, not confirmed/)).toBeTruthy();
  });

  it('shows an announced end beside the later listing that outlives it', async () => {
    show(['amazon/nova-premier', 'aws']);
    expect(
      within(await section('History')).getByText(
        /announced for 14 September 2026; .*10 November 2026/,
      ),
    ).toBeTruthy();
  });

  it('gives every id of a cloud to copy', async () => {
    show(['anthropic/claude-opus-5-5', 'aws']);
    const user = userEvent.setup();
    const ids = await section('Model ids');
    await user.click(
      within(ids).getByRole('button', { name: 'Copy the id eu.anthropic.claude-opus-5-5' }),
    );
    expect(await navigator.clipboard.readText()).toBe('eu.anthropic.claude-opus-5-5');
    expect(within(ids).getByText('Copied', { selector: '[role=status]' })).toBeTruthy();
    const codes = ids.querySelectorAll('code');
    expect([codes[0]?.textContent, [...codes].at(-1)?.textContent]).toEqual([
      'global.anthropic.claude-opus-5-5',
      'anthropic.claude-opus-5-5',
    ]);
    expect(within(ids).getByText(/bedrock-runtime refuses it on demand/)).toBeTruthy();
  });

  it('writes a request where the sources show one, and says so where they do not', async () => {
    show(['anthropic/claude-opus-5-5', 'aws']);
    const request = await section('Minimal request');
    expect(request.textContent).toContain(
      'curl -X POST "https://bedrock-mantle.$REGION.api.aws/anthropic/v1/messages"',
    );
    expect(within(request).getAllByText(/do not document its path/)).toHaveLength(2);
    expect(request.textContent).toContain('new AnthropicBedrockMantle({');
    const user = userEvent.setup();
    const [copy] = within(request).getAllByRole('button', {
      name: 'Copy the request as TypeScript SDK: @anthropic-ai/bedrock-sdk',
    });
    if (!copy) throw new Error('nothing to copy');
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toMatch(/client\.messages\.create\(\{/);
  });

  it('writes no request for a model whose address no source documents', async () => {
    show(['google/gemini-2-5-pro', 'gcp']);
    expect(
      within(await section('Minimal request')).getByText(
        'No source read documents a request for this model here.',
      ),
    ).toBeTruthy();
    expect(within(await section('Capabilities')).getByText(/^Not documented/)).toBeTruthy();
  });

  it('marks a price that is computed from a factor, and none where no factor is documented', async () => {
    show(OPUS_AZURE);
    const prices = await section('Prices');
    await within(prices).findByText('computed: rate × 1.1');
    const rows = within(prices).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Scope'),
      expect.stringMatching(/Global rate.*\$5\$25\$0\.50\$6\.25/),
      expect.stringMatching(/^US.*\$5\.50\$27\.50/),
    ]);
  });

  it('lists every source with what it is cited for; a package address is text', async () => {
    show(OPUS_AZURE);
    const sources = await section('Sources');
    const lines = within(sources).getAllByRole('listitem');
    expect(lines.length).toBeGreaterThan(6);
    expect(lines[0]?.textContent).toContain('history and first day');
    expect(within(sources).getByText(/^pkg:npm/, { selector: 'code' })).toBeTruthy();
  });

  it('shows what sources disagree about beside the feature', async () => {
    show(OPUS_AZURE);
    const features = await section('Capabilities');
    expect(within(features).getAllByText('Sources disagree:').length).toBeGreaterThan(0);
  });

  it('says that no source lists a model there, and asks nobody', () => {
    show(['google/gemini-2-5-pro', 'azure']);
    expect(screen.getByText('No source lists it on this cloud.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that it does not know a model', () => {
    show(['anthropic/claude-9', null]);
    expect(screen.getByText('The catalogue knows no model “anthropic/claude-9”.')).toBeTruthy();
  });

  it('speaks German', async () => {
    show(OPUS_AZURE, { locale: 'de' });
    expect(
      screen.getByText(
        'Allgemein verfügbar (GA) seit dem 29. Juni 2026; in der Vorschau ab dem 28. Mai 2026.',
      ),
    ).toBeTruthy();
    await section('Kleinste Anfrage');
  });
});

describe('the panel of a model', () => {
  it('sets the three clouds side by side and leads into each', async () => {
    const user = show(['anthropic/claude-opus-5-5', null]);
    const [azure, aws] = screen.getAllByRole('article');
    expect(azure?.textContent).toContain('by 10 Nov 2026');
    await within(aws as HTMLElement).findByText('anthropic.claude-opus-5-5');
    await user.click(screen.getByRole('link', { name: 'Claude Opus 5.5 on AWS: details' }));
    expect(screen.getByRole('dialog', { name: /^Claude Opus 5\.5 on AWS/ })).toBeTruthy();
  });

  it('offers no way into a cloud that does not sell it', () => {
    show(['google/gemini-2-5-pro', null]);
    expect(screen.queryByRole('link', { name: /on Azure: details/ })).toBeNull();
    expect(screen.getAllByText('not offered')).toHaveLength(2);
  });
});

describe('the panel itself', () => {
  it('closes with Esc wherever the focus is', async () => {
    const user = show(OPUS_AZURE);
    screen.getByRole('button', { name: 'another cell' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the focus for another cell and gives it back', async () => {
    const user = show(OPUS_AZURE);
    const cell = screen.getByRole('button', { name: 'another cell' });
    await user.click(cell);
    expect(document.activeElement?.textContent).toMatch(/^Claude Opus 4\.8 on AWS/);
    await user.click(screen.getByRole('button', { name: 'Close the details' }));
    expect(document.activeElement).toBe(cell);
  });

  it('names what failed and tries again, while the status stays', async () => {
    let broken = true;
    server.use(http.get('*/api/v1/offerings/*', () => (broken ? HttpResponse.error() : undefined)));
    const user = show(OPUS_AZURE);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The details could not be loaded')).toBeTruthy();
    expect(screen.getByText(/^Generally available since 29 June 2026/)).toBeTruthy();
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await section('History');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the offering’s own facts when the platform facts fail', async () => {
    server.use(http.get('*/api/v1/platforms', () => HttpResponse.error()));
    show(OPUS_AZURE);
    await section('Model ids');
    await screen.findByText('The platform facts could not be loaded');
    expect(within(await section('Prices')).getByText('Global rate')).toBeTruthy();
  });

  it('prefills a report with model, cloud and day, and has none without an address', async () => {
    show(OPUS_AZURE, { day: '2026-06-29', reportUrl: 'https://example.com/issues/new' });
    const href = screen.getByRole('link', { name: 'Report a mistake' }).getAttribute('href') ?? '';
    const url = new URL(href);
    expect(url.searchParams.get('title')).toBe('Wrong or missing: Claude Opus 4.8 · Azure');
    expect(url.searchParams.get('body')).toMatch(
      /Model: anthropic\/claude-opus-4-8\nCloud: Azure\nDay: 2026-06-29/,
    );
    await waitFor(() => section('History'));
  });

  it('has no report where no address is known', async () => {
    show(OPUS_AZURE);
    await section('History');
    expect(screen.queryByRole('link', { name: 'Report a mistake' })).toBeNull();
  });
});
