import { useId } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  readonly title: string;
  readonly code: string;
  readonly copyLabel: string;
}

/** Code under its name, to copy. */
export function CodeBlock({ title, code, copyLabel }: CodeBlockProps) {
  const words = useWords(panelWords);
  const id = useId();
  return (
    <figure className={styles.block}>
      <figcaption>
        <span>{title}</span>
        <CopyButton text={code} shownIn={id} label={copyLabel} words={words} />
      </figcaption>
      <pre>
        <code id={id}>{code}</code>
      </pre>
    </figure>
  );
}
