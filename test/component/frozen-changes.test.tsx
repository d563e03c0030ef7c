import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderEmbed } from '#test/support/render-embed.tsx';

it('The changes since a frozen day are drawn for whoever asks, and gone again when closed', async () => {
  await renderEmbed('widget=claim&at=2025-11-18');
  const said = await screen.findByText(/^Frozen on 18 November 2025.*\d+ .*change/);
  const details = said.closest('details');
  if (!details) throw new Error('the note does not open');
  expect(details.querySelectorAll('li')).toHaveLength(0);
  const count = Number(/(\d+) facts/.exec(said.textContent ?? '')?.[1]);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(details.querySelectorAll('li')).toHaveLength(count);
  details.open = false;
  fireEvent(details, new Event('toggle'));
  expect(details.querySelectorAll('li')).toHaveLength(0);
});
