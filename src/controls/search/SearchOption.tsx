import { useEffect, useRef, type MouseEvent } from 'react';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { Mark } from '#parts/Mark.tsx';
import type { Choice } from './choices.ts';
import styles from './SearchOption.module.css';

interface SearchOptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onPoint: () => void;
}

/** One result: a link, so that it can also be opened in a new tab. */
export function SearchOption({ id, choice, active, onChoose, onPoint }: SearchOptionProps) {
  const element = useRef<HTMLAnchorElement>(null);
  // Keys move the choice without moving the focus, so nothing else scrolls it into sight.
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <a
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={choice.href}
      className={styles.option}
      data-group={choice.group}
      onClick={onChoose}
      onPointerMove={active ? undefined : onPoint}
    >
      {(choice.family ?? choice.cloud) !== null && (
        <span className={styles.mark}>
          {choice.family && <FamilyMark id={choice.family.id} name={choice.family.name} />}
          {!choice.family && choice.cloud && <Mark id={choice.cloud} size="large" />}
        </span>
      )}
      <span className={styles.title}>{choice.title}</span>{' '}
      {choice.detail !== null && (
        <span className={styles.detail}>
          {choice.family && choice.cloud && <Mark id={choice.cloud} />}
          <span>{choice.detail}</span>
        </span>
      )}{' '}
      {choice.code !== null && <code className={styles.code}>{choice.code}</code>}
    </a>
  );
}
