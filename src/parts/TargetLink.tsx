import type { ReactNode } from 'react';
import type { CloudId } from '#domain/cloud.ts';
import { PlaceLink } from '#parts/PlaceLink.tsx';

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

/** A link to another target. */
export function TargetLink(props: TargetLinkProps) {
  const { to, label, current, className, hrefFor, onTarget, children } = props;
  return (
    <PlaceLink
      href={hrefFor(to)}
      onGo={() => onTarget(to)}
      className={className}
      label={label}
      current={current ? 'page' : undefined}
    >
      {children}
    </PlaceLink>
  );
}
