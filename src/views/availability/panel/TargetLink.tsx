import type { ReactNode } from 'react';
import type { CloudId } from '#domain/cloud.ts';

/** What the panel can be about: a model, or a model on a cloud. */
export interface Target {
  readonly model: string;
  readonly cloud: CloudId | null;
}

/** How to get from one target to another; null closes the panel. */
export interface Going {
  readonly hrefFor: (target: Target) => string;
  readonly onTarget: (target: Target | null) => void;
}

interface TargetLinkProps extends Going {
  readonly to: Target;
  readonly label?: string;
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another target: a plain press stays in the page, every other press is the browser's. */
export function TargetLink(props: TargetLinkProps) {
  const { to, label, current, className, hrefFor, onTarget, children } = props;
  return (
    <a
      href={hrefFor(to)}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
        if (!plain || event.altKey) return;
        event.preventDefault();
        onTarget(to);
      }}
    >
      {children}
    </a>
  );
}
