import { fireEvent, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TypedAhead } from '#controls/search/TypedAhead.tsx';

it('What is typed and pasted while the search comes stands in its line then', async () => {
  const kept = { text: '' };
  const { unmount } = render(<TypedAhead kept={kept} />);
  const user = userEvent.setup();
  await user.keyboard('eu');
  const clipboardData = { getData: () => '.anthropic.claude-opus-4-8' };
  expect(fireEvent.paste(document.body, { clipboardData })).toBe(false);
  await user.keyboard('x{Backspace}');
  expect(kept.text).toBe('eu.anthropic.claude-opus-4-8');
  unmount();
  fireEvent.paste(document.body, { clipboardData });
  expect(kept.text).toBe('eu.anthropic.claude-opus-4-8');
});
