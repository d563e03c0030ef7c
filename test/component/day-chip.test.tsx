import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#domain/text.ts';
import { DayChip } from '#parts/DayChip.tsx';
import { Showing } from '#test/support/showing.tsx';

test.each<[today: string, locale: Locale, says: string]>([
  ['2026-11-27', 'en', 'As of 27 Nov 2026 · as known on 13 Nov 2026'],
  ['2026-11-28', 'en', 'As of 28 Nov 2026 · as known on 13 Nov 2026, 15 days ago'],
  ['2026-12-31', 'de', 'Stand 31. Dez. 2026 · nach Kenntnis vom 13. Nov. 2026, vor 48 Tagen'],
])(
  'on %s the chip says how old the edition is, once it is older than a fortnight',
  (today, locale, says) => {
    render(
      <LocaleContext value={locale}>
        <Showing today={today} locale={locale}>
          <DayChip day={today} edition="2026-11-13" />
        </Showing>
      </LocaleContext>,
    );
    expect(screen.getByText(says)).toBeTruthy();
  },
);
