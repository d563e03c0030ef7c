import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, Held, moves, rests, said, slider } from '#test/support/held-day-slider.tsx';
import { TODAY as today } from '#test/support/render-app.tsx';

describe('Playing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const pass = (ms: number) => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };

  it('moves the day three weeks a second, writes nothing, and rests when it is paused', () => {
    render(<Held at="2025-11-04" />);
    fireEvent.click(button('Play'));
    pass(1050);
    expect([moves[0], moves.at(-1), rests]).toEqual(['2025-11-04', '2025-11-25', []]);
    expect(new Set(moves).size).toBe(moves.length);
    fireEvent.click(button('Pause'));
    expect(rests).toEqual([['2025-11-25', 'replace']]);
    pass(1000);
    expect(moves.at(-1)).toBe('2025-11-25');
  });

  it('says the events it passes, not the days', () => {
    render(<Held at="2025-11-12" />);
    fireEvent.click(button('Play'));
    pass(200);
    expect(said()).toBe('');
    pass(200);
    expect(said()).toBe('18 November 2025: Deal with Microsoft and Nvidia brings Claude to Azure');
    pass(100);
    expect(said()).toContain('18 November 2025');
    fireEvent.click(button('Pause'));
    expect(said()).toBe('22 November 2025');
  });

  it('goes on from the same day at another speed', () => {
    render(<Held at="2024-01-01" />);
    fireEvent.click(button('Play'));
    pass(1050);
    expect(moves.at(-1)).toBe('2024-01-22');
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '4' } });
    pass(1016);
    expect(moves.at(-1)).toBe('2024-04-15');
  });

  it('ends today, live, and then begins again from 2023', () => {
    render(<Held at="2026-11-10" />);
    fireEvent.click(button('Play'));
    pass(2000);
    expect([moves.at(-1), rests]).toEqual([today, [[null, 'replace']]]);
    fireEvent.click(button('Play from the beginning'));
    pass(50);
    expect(moves.at(-1)).toBe('2023-01-01');
    expect(said()).toContain('January 2023 (day not documented)');
  });

  it('waits while the tab is hidden', () => {
    render(<Held at="2024-01-01" />);
    fireEvent.click(button('Play'));
    pass(1050);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    pass(5000);
    expect(moves.at(-1)).toBe('2024-01-22');
    hidden.mockReturnValue(false);
    pass(1000);
    expect(moves.at(-1)).toBe('2024-02-12');
  });

  it('stops under a hand on the slider, and the day stays with it', () => {
    render(<Held at="2024-01-01" />);
    fireEvent.click(button('Play'));
    pass(1050);
    fireEvent.pointerDown(slider());
    pass(1000);
    expect([moves.at(-1), rests]).toEqual(['2024-01-22', []]);
    fireEvent.pointerUp(slider());
    expect(rests).toEqual([['2024-01-22', 'replace']]);
    expect(button('Play')).toBeTruthy();
  });

  it('stops when another day is asked for', () => {
    render(<Held at="2024-01-01" />);
    fireEvent.click(button('Play'));
    pass(1050);
    fireEvent.click(button('Next event'));
    const count = moves.length;
    pass(1000);
    expect([rests, moves.length]).toEqual([[['2024-03-19', 'push']], count]);
  });

  it('answers Space on the slider and K anywhere in the bar, but not outside or with Ctrl', () => {
    render(
      <>
        <Held at="2024-01-01" />
        <button type="button">outside</button>
      </>,
    );
    const press = (key: string, on: Element, more = {}) => {
      fireEvent.keyDown(on, { key, ...more });
      fireEvent.keyUp(on, { key, ...more });
    };
    const plays = () => screen.queryByRole('button', { name: 'Pause' }) !== null;
    press(' ', slider());
    expect(plays()).toBe(true);
    press('k', button('Next event'));
    expect(plays()).toBe(false);
    press('K', slider());
    expect(plays()).toBe(true);
    press('k', slider(), { repeat: true });
    press('k', slider(), { ctrlKey: true });
    press('k', button('outside'));
    press(' ', button('outside'));
    expect(plays()).toBe(true);
  });

  it('is not written by a key let go while it plays', () => {
    render(<Held at="2024-01-01" />);
    fireEvent.keyDown(slider(), { key: ' ' });
    pass(500);
    fireEvent.keyUp(slider(), { key: ' ' });
    expect(rests).toEqual([]);
    pass(550);
    expect(moves.at(-1)).toBe('2024-01-22');
  });

  it('steps from event to event, once a second, for those who prefer no motion', () => {
    const asked: MediaQueryList = Object.assign(new EventTarget(), window.matchMedia(''), {
      matches: true,
    });
    vi.spyOn(window, 'matchMedia').mockReturnValue(asked);
    render(<Held at="2025-11-18" />);
    fireEvent.click(button('Play'));
    pass(950);
    expect(moves).toEqual(['2025-11-18']);
    pass(1150);
    expect(moves).toEqual(['2025-11-18', '2025-11-24', '2026-02-12']);
  });

  it('ends with the bar', () => {
    const { unmount } = render(
      <StrictMode>
        <Held at="2024-01-01" />
      </StrictMode>,
    );
    fireEvent.click(button('Play'));
    pass(500);
    const count = moves.length;
    expect(count).toBeGreaterThan(5);
    unmount();
    pass(500);
    expect([moves.length, rests]).toEqual([count, []]);
  });
});
