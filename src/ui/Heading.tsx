import { createContext, useContext, type ReactNode } from 'react';

/** How deep a heading lies on a page of ours, where 2 is the title of a part. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * How many levels deeper headings lie than on our own pages (negative: higher); null inside
 * a page that is not ours and wants no headings from us.
 */
export const HeadingsContext = createContext<number | null>(0);

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A heading, or a line of text where there are to be none; never deeper than 6. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const deeper = useContext(HeadingsContext);
  // Clamped to the levels that HTML has.
  const Tag = deeper === null ? 'p' : (`h${clamp(level + deeper)}` as `h${HeadingLevel}`);
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}

function clamp(level: number): number {
  return Math.min(Math.max(level, 1), 6);
}
