import { createContext, useContext, type ReactNode } from 'react';

/** How deep a heading lies; 0: it is a line of text and no heading, since the page around it is not ours. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** False inside a page that is not ours and wants no headings from us. */
export const HeadingsContext = createContext(true);

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A heading, or a line of text where there are to be none. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const wanted = useContext(HeadingsContext);
  const Tag = level === 0 || !wanted ? 'p' : (`h${level}` as const);
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}
