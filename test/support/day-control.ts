/** The day of the screen, handled as a person does: read it off the slider, type another one. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

const slider = () => screen.findByRole<HTMLInputElement>('slider', { name: /^(Day|Tag)$/ });

/** The day as it is spoken: "18 November 2025: what happened on it". */
export async function spokenDay(): Promise<string> {
  return (await slider()).getAttribute('aria-valuetext') ?? '';
}

/** Opens the field for an exact day, writes one and confirms it. */
export async function chooseDay(user: UserEvent, day: string): Promise<void> {
  const bar = await slider();
  await waitFor(() => {
    if (bar.matches(':disabled')) throw new Error('the slider is not ready');
  });
  const say = (english: string, german: string) => new RegExp(`(${english}|${german})$`);
  const opener = { name: say('enter another day', 'anderen Tag eingeben') };
  await user.click(screen.getByRole('button', opener));
  const field = await screen.findByLabelText(say('^Exact day', '^Genauer Tag'));
  fireEvent.change(field, { target: { value: day } });
  await user.click(screen.getByRole('button', { name: say('^Show', '^Anzeigen') }));
}
