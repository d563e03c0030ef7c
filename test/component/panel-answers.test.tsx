import '#test/support/dialogs.ts';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { section, show } from '#test/support/panel.tsx';

describe('What the panel answers first', () => {
  it('names the capabilities that are documented, what documents them, and those that no source speaks of', async () => {
    show(['xai/grok-4-6', 'gcp']);
    const list = await section('Capabilities');
    expect(within(list).getByText('By its price:')).toBeTruthy();
    const [caching] = within(list).getAllByRole('listitem');
    expect(caching?.textContent).toMatch(/^Prompt caching.*yes$/);
    expect(
      within(list).getByText(/^Not documented: .*Batch, .*and Token counting\.$/),
    ).toBeTruthy();
  });

  it('says so where a capability is only told of the platform as a whole', async () => {
    show(['anthropic/claude-opus-4-8', 'azure']);
    const list = await section('Capabilities');
    const said = within(list).getByText(
      'By the table of its platform, which does not name the version:',
    );
    const platform = said.nextElementSibling;
    if (!(platform instanceof HTMLElement)) throw new Error('nothing follows it');
    expect(within(platform).getByText('Image input')).toBeTruthy();
  });

  it('stands in the order in which it is needed, code folded after it', async () => {
    show(['anthropic/claude-opus-4-8', 'aws']);
    await section('Minimal request');
    const order = screen.getAllByRole('region').map((each) => {
      const [heading] = within(each).queryAllByRole('heading');
      return heading?.textContent;
    });
    const wanted = ['Prices', 'Facts', 'Model ids', 'Capabilities', 'Minimal request', 'History'];
    expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
    const request = await section('Minimal request');
    expect(request.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('leads to what the platform itself is like', async () => {
    show(['anthropic/claude-opus-4-8', 'azure']);
    const link = await screen.findByRole('link', { name: 'About Azure as a platform' });
    expect(link.getAttribute('href')).toBe('/platforms?cloud=azure');
  });

  it('is of the scope that is asked for: its id first, and its address', async () => {
    show(['anthropic/claude-opus-4-8', 'aws'], { view: { scopes: ['eu'] } });
    const ids = await section('Model ids');
    expect(ids.querySelector('code')?.textContent).toBe('eu.anthropic.claude-opus-4-8');
    const request = await section('Minimal request');
    const [curl] = request.querySelectorAll('pre');
    expect(curl?.textContent).toContain('"model": "eu.anthropic.claude-opus-4-8"');
  });
});
