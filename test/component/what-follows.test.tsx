import { render, screen } from '@testing-library/react';
import { memo } from 'react';
import { expect, it } from 'vitest';
import { FollowsContext, ShownContext, useShown, type Shown } from '#parts/shown.ts';
import { DEFAULT_VIEW } from '#url/view.ts';

it('A press draws nothing anew that only follows it', () => {
  const shownWith = (q: string): Shown => ({
    view: { ...DEFAULT_VIEW, model: q },
    day: '2026-06-29',
    today: '2026-06-29',
    changeView: () => {},
    href: () => '/',
  });
  const drawn: string[] = [];
  const Reads = memo(function Reads() {
    const { model } = useShown().view;
    drawn.push(model ?? '');
    return <p>{model}</p>;
  });
  const before = shownWith('before');
  const page = (now: Shown, follows: Shown) => (
    <ShownContext value={now}>
      <FollowsContext value={follows}>
        <Reads />
      </FollowsContext>
    </ShownContext>
  );
  const { rerender } = render(page(before, before));
  rerender(page(shownWith('pressed'), before));
  screen.getByText('before');
  expect(drawn).toEqual(['before']);
  rerender(page(shownWith('pressed'), shownWith('pressed')));
  screen.getByText('pressed');
  expect(drawn).toEqual(['before', 'pressed']);
});
