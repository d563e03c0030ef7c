import { daysBetween, type Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dayChipWords } from '#i18n/words/day-chip.ts';
import { useShown } from './shown.ts';
import { useBrowserFact } from './use-browser-fact.ts';
import styles from './DayChip.module.css';

interface DayChipProps {
  readonly day: Day;
  /** The day up to which facts were gathered; past it a day is told as known then. */
  readonly edition: Day;
  /** Without the accent, which is the claim's: where what follows is something else. */
  readonly quiet?: boolean;
}

/** So long an edition counts as fresh; after that its age is said. */
const FRESH_DAYS = 14;

/** The day that what follows speaks for: "As of 22 Nov 2026 · as known on 13 Nov 2026". */
export function DayChip({ day, edition, quiet = false }: DayChipProps) {
  const zone = useBrowserFact(zoneOfBrowser, '');
  const { view, today } = useShown();
  const live = view.at === null;
  const age = daysBetween(edition, today);
  const words = useWords(dayChipWords);
  const locale = useLocale();
  const known = formatDay(edition, locale, 'short');
  return (
    <p
      className={styles.chip}
      data-quiet={quiet || undefined}
      title={live && zone ? words.zone(zone) : undefined}
    >
      {`${words.asOf(formatDay(day, locale, 'short'))} · ${
        day > edition ? words.knownOn(known) : words.edition(known)
      }${age > FRESH_DAYS ? `, ${words.old(age)}` : ''}`}
    </p>
  );
}

/** The browser's time zone, in which today is today. */
const zoneOfBrowser = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
