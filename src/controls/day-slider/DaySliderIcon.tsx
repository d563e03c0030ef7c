const PATHS = {
  play: 'M5 3.2v9.6L13 8z',
  pause: 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z',
  previous: 'M3.5 3.5H5v9H3.5zM12.5 3.5v9L5.5 8z',
  next: 'M11 3.5h1.5v9H11zM3.5 3.5v9l7-4.5z',
};

/** The signs on the slider's buttons; their names stand beside them. */
export function DaySliderIcon({ sign }: { sign: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
      <path d={PATHS[sign]} />
    </svg>
  );
}
