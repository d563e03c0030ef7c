import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  button,
  drag,
  Held,
  moves,
  range,
  rests,
  said,
  slider,
  spoken,
} from '#test/support/held-day-slider.tsx';

describe('The day slider', () => {
  it('shows today, live, and speaks the day in words', () => {
    render(<Held at={null} />);
    expect(spoken()).toBe('22 November 2026');
    expect(screen.getByText('Live')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Today' })).toBeNull();
    expect(slider().getAttribute('aria-describedby')).toBeTruthy();
  });

  it('names the event of the day, also to the eye', () => {
    render(<Held at="2025-11-18" />);
    const title = 'Deal with Microsoft and Nvidia brings Claude to Azure';
    expect(spoken()).toBe(`18 November 2025: ${title}`);
    expect(screen.getByText(title, { exact: false }).parentElement?.textContent).toContain(
      '18 Nov 2025',
    );
  });

  it('speaks German', () => {
    render(<Held at="2023-01-01" lang="de" />);
    expect(screen.getByRole('slider', { name: 'Tag' }).getAttribute('aria-valuetext')).toBe(
      '1. Januar 2023; Januar 2023 (Tag nicht belegt): Allgemeine Verfügbarkeit für den Azure OpenAI Service',
    );
  });

  it('says of a day to come that it shows only what is announced', () => {
    render(<Held at="2027-03-01" />);
    expect(spoken()).toBe('1 March 2027, after today: only what is announced');
  });

  it('moves while it is dragged, and rests when it is let go anywhere', () => {
    render(<Held at={null} />);
    fireEvent.pointerDown(slider());
    drag(10);
    drag(20);
    expect([moves, rests]).toEqual([['2023-01-11', '2023-01-21'], []]);
    fireEvent.pointerUp(window);
    expect(rests).toEqual([['2023-01-21', 'replace']]);
    expect(said()).toBe('21 January 2023');
    fireEvent.pointerUp(window);
    expect(rests).toHaveLength(1);
  });

  it('is live again when it comes to rest on today', () => {
    render(<Held at="2025-11-18" />);
    fireEvent.pointerDown(slider());
    drag(1421);
    fireEvent.pointerUp(slider());
    expect(rests).toEqual([[null, 'replace']]);
    expect(screen.getByText('Live')).toBeTruthy();
  });

  it('rests after a change that neither pointer nor key made', () => {
    render(<Held at={null} />);
    drag(10);
    expect(rests).toEqual([]);
    // What a browser sends after assistive technology has moved the slider; not React's "change".
    act(() => void slider().dispatchEvent(new window.Event('change', { bubbles: true })));
    expect(rests).toEqual([['2023-01-11', 'replace']]);
  });

  it('goes to the next and the previous event by Page Up and Page Down, or Shift and an arrow', async () => {
    const user = userEvent.setup();
    render(<Held at="2025-11-18" />);
    slider().focus();
    await user.keyboard('{PageUp}');
    await user.keyboard('{PageDown}{PageDown}');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowUp}{ArrowLeft}{/Shift}');
    expect(rests.map(([day]) => day)).toEqual([
      '2025-11-24',
      '2025-11-18',
      '2025-11-03',
      '2025-11-18',
      '2025-11-24',
      '2025-11-18',
    ]);
    expect(new Set(rests.map(([, step]) => step))).toEqual(new Set(['replace']));
  });

  it('steps from event to event by its buttons, aloud, as steps to come back from', async () => {
    const user = userEvent.setup();
    render(<Held at="2025-11-01" />);
    await user.click(button('Next event'));
    await user.click(button('Next event'));
    await user.click(button('Previous event'));
    expect(rests).toEqual([
      ['2025-11-03', 'push'],
      ['2025-11-18', 'push'],
      ['2025-11-03', 'push'],
    ]);
    expect(said()).toBe('3 November 2025: OpenAI signs with AWS for 38 billion dollars');
  });

  it('stops stepping at the last event without losing the focus', async () => {
    const user = userEvent.setup();
    render(<Held at={null} />);
    await user.click(button('Next event'));
    expect(rests).toEqual([]);
    expect(button('Next event').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Next event'));
  });

  it('goes back to today, and the focus on to the slider', async () => {
    const user = userEvent.setup();
    render(<Held at="2025-11-18" />);
    await user.click(button('Today'));
    expect(rests).toEqual([[null, 'push']]);
    expect(document.activeElement).toBe(slider());
  });
});

describe('The field for an exact day', () => {
  const open = async () => {
    const user = userEvent.setup();
    render(<Held at="2025-11-18" />);
    await user.click(button('18 Nov 2025, enter another day'));
    return { user, field: await screen.findByLabelText<HTMLInputElement>('Exact day') };
  };

  it('opens with the day shown, takes another by Enter, and gives the focus back', async () => {
    const { user, field } = await open();
    expect(document.activeElement).toBe(field);
    expect([field.value, field.min, field.max]).toEqual(['2025-11-18', range.from, range.to]);
    fireEvent.change(field, { target: { value: '2026-06-29' } });
    await user.keyboard('{Enter}');
    expect(rests).toEqual([['2026-06-29', 'push']]);
    expect(document.activeElement).toBe(button('29 Jun 2026, enter another day'));
    expect(screen.queryByLabelText('Exact day')).toBeNull();
  });

  it('refuses a day that does not exist, says so, and stays where it was', async () => {
    const { user, field } = await open();
    fireEvent.change(field, { target: { value: '2025-02-30' } });
    await user.click(button('Show'));
    expect(screen.getByRole('alert').textContent).toBe(
      'No such day exists. The screen stays at 18 November 2025.',
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect([rests, spoken()?.slice(0, 16)]).toEqual([[], '18 November 2025']);
  });

  it.each(['2022-12-31', '2027-10-16'])('refuses %s, which lies outside', async (day) => {
    const { user, field } = await open();
    fireEvent.change(field, { target: { value: day } });
    await user.click(button('Show'));
    expect(screen.getByRole('alert').textContent).toBe(
      'Only days from 1 January 2023 to 15 October 2027 can be shown. The screen stays at 18 November 2025.',
    );
    expect(rests).toEqual([]);
  });

  it('takes a good day when it is left, and none on Escape', async () => {
    const { user, field } = await open();
    fireEvent.change(field, { target: { value: '2026-06-29' } });
    await user.keyboard('{Escape}');
    expect(rests).toEqual([]);
    await user.click(button('18 Nov 2025, enter another day'));
    fireEvent.change(screen.getByLabelText('Exact day'), { target: { value: '2026-06-30' } });
    act(() => slider().focus());
    expect(rests).toEqual([['2026-06-30', 'push']]);
  });

  it('closes by the button that opened it, and takes nothing', async () => {
    const { user, field } = await open();
    fireEvent.change(field, { target: { value: '2026-06-29' } });
    await user.click(button('18 Nov 2025, enter another day'));
    expect([rests, screen.queryByLabelText('Exact day')]).toEqual([[], null]);
  });
});

describe('Before its script', () => {
  it.each([null, '2025-11-18'])('the bar is seen and inert, without styles inline (%s)', (at) => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<Held at={at} />);
    expect(page.innerHTML).not.toContain('style=');
    expect(page.querySelector('input')?.matches(':disabled')).toBe(true);
    expect(page.querySelector('input')?.getAttribute('value')).toBe(at ? '1052' : '1421');
  });

  it('comes to life where it stands', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = renderToString(<Held at="2025-11-18" />);
    const root = await act(() => hydrateRoot(page, <Held at="2025-11-18" />));
    expect(slider().matches(':disabled')).toBe(false);
    fireEvent.keyDown(slider(), { key: 'PageUp' });
    expect(moves).toEqual(['2025-11-24']);
    act(() => root.unmount());
    page.remove();
  });
});
