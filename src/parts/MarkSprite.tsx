import awsMark from '@lobehub/icons-static-svg/icons/aws-color.svg?raw';
import azureMark from '@lobehub/icons-static-svg/icons/azure-color.svg?raw';
import claudeMark from '@lobehub/icons-static-svg/icons/claude-color.svg?raw';
import geminiMark from '@lobehub/icons-static-svg/icons/gemini-color.svg?raw';
import gcpMark from '@lobehub/icons-static-svg/icons/googlecloud-color.svg?raw';
import grokMark from '@lobehub/icons-static-svg/icons/grok.svg?raw';
import gptMark from '@lobehub/icons-static-svg/icons/openai.svg?raw';
import { SPRITE_ID, type Branded } from './branded.ts';

const BRANDS: Readonly<Record<Branded, string>> = {
  azure: azureMark,
  aws: awsMark,
  gcp: gcpMark,
  claude: claudeMark,
  gpt: gptMark,
  gemini: geminiMark,
  grok: grokMark,
};

/**
 * The drawings of all marks, once in the page; `Mark` refers to them. They are part of
 * the document, not of the app: the build writes them, and a page without them loads
 * them on its own, so that no script carries what the markup already has.
 */
export function MarkSprite() {
  return (
    <svg id={SPRITE_ID} className="visuallyHidden" aria-hidden="true">
      {Object.entries(BRANDS).map(([id, svg]) => (
        <symbol
          key={id}
          id={`mark-${id}`}
          viewBox="0 0 24 24"
          // The drawing comes from a pinned package at build time, never from data.
          dangerouslySetInnerHTML={{ __html: innerSvg(svg) }}
        />
      ))}
      {Object.entries(SHAPES).map(([id, shape]) => (
        <symbol key={id} id={`mark-${id}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}

/** The inside of an SVG file, without its title: the name stands beside every mark. */
function innerSvg(svg: string): string {
  const mono = /<svg[^>]*fill="currentColor"/.test(svg);
  const inner = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<title>.*?<\/title>/, '');
  return mono ? `<g fill="currentColor" fill-rule="evenodd">${inner}</g>` : inner;
}

const ring = { cx: 8, cy: 8, r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
const line = {
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round' as const,
  fill: 'none',
};

/** Status by shape first, colour second. */
const SHAPES = {
  ga: <circle cx="8" cy="8" r="5.75" fill="currentColor" />,
  available: (
    <>
      <circle {...ring} />
      <path d="M6 4.5v7M8 3.5v9M10 4.5v7" stroke="currentColor" strokeWidth="1.1" />
    </>
  ),
  preview: (
    <>
      <circle {...ring} />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  'private-preview': <circle {...ring} />,
  deprecated: <circle {...ring} strokeDasharray="2 1.8" />,
  suspended: (
    <>
      <circle {...ring} />
      <path d="M4.6 11.4l6.8-6.8" {...line} />
    </>
  ),
  retired: <path d="M4 4l8 8M12 4l-8 8" {...line} />,
  'not-offered': <path d="M3.5 8h9" {...line} />,
  'not-documented': (
    <>
      <path d="M5.6 6.1c0-1.5 1-2.4 2.5-2.4s2.4.9 2.4 2.1c0 1.8-2.4 1.8-2.4 3.6" {...line} />
      <circle cx="8.1" cy="12.4" r="1" fill="currentColor" />
    </>
  ),
};
