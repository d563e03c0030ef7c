import { useContext, type AriaAttributes, type MouseEvent, type ReactNode } from 'react';
import { followHere } from './follow-here.ts';
import { LinkModeContext } from './link-mode.ts';

interface PlaceLinkProps {
  readonly href: string;
  /** Goes there inside the page; absent where the browser itself shall go. */
  readonly onGo?: () => void;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly label?: string | undefined;
  readonly current?: AriaAttributes['aria-current'];
  readonly children: ReactNode;
}

/** A link to another place of the app: a plain press stays in the page, every other press is the browser's. */
export function PlaceLink(props: PlaceLinkProps) {
  const { href, onGo, className, title, label, current, children } = props;
  const mode = useContext(LinkModeContext);
  if (mode === 'none') return <span className={className}>{children}</span>;
  return (
    <a
      href={href}
      className={className}
      title={title}
      aria-label={label}
      aria-current={current}
      {...(mode === 'tab'
        ? { target: '_blank', rel: 'noopener' }
        : onGo && { onClick: (event: MouseEvent) => followHere(event, onGo) })}
    >
      {children}
    </a>
  );
}
