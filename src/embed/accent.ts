/** Another accent colour: from the one colour that a host names to all that stand beside it, readable in light and dark. */

type Rgb = readonly [red: number, green: number, blue: number];

const SURFACE: Readonly<Record<'light' | 'dark', Rgb>> = {
  light: [255, 255, 255],
  dark: [31, 30, 26],
};
const TEXT_CONTRAST = 4.6;
const MARK_CONTRAST = 3.1;
const STEP = 0.04;

/** The custom properties for an accent of six hexadecimal digits, as `--name` and value. */
export function accentTokens(hex: string): readonly (readonly [name: string, value: string])[] {
  const accent = rgbOf(hex);
  const both = (make: (theme: 'light' | 'dark') => Rgb) =>
    `light-dark(${hexOf(make('light'))}, ${hexOf(make('dark'))})`;
  const soft = (theme: 'light' | 'dark') => mix(SURFACE[theme], accent, 0.09);
  const readable = (least: number) => (theme: 'light' | 'dark') =>
    away(accent, soft(theme), theme, least);
  return [
    ['--accent', both(readable(MARK_CONTRAST))],
    ['--accent-text', both(readable(TEXT_CONTRAST))],
    ['--accent-soft', both(soft)],
    ['--accent-line', both((theme) => mix(SURFACE[theme], accent, 0.35))],
  ];
}

/** The colour, moved towards black or white until it has the contrast asked for. */
function away(colour: Rgb, ground: Rgb, theme: 'light' | 'dark', least: number): Rgb {
  const end: Rgb = theme === 'light' ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0; part < 1; part += STEP) {
    const moved = mix(colour, end, part);
    if (contrast(moved, ground) >= least) return moved;
  }
  return end;
}

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Rgb, to: Rgb, part: number): Rgb {
  const at = (place: 0 | 1 | 2) => Math.round(from[place] * (1 - part) + to[place] * part);
  return [at(0), at(1), at(2)];
}

export function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
