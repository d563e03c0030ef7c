import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import styles from './Field.module.css';
import { FieldTools } from './FieldTools.tsx';
import { readFile } from './read-file.ts';

interface FieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where ids are pasted, typed, or dropped as a file. */
export function Field({ text, onText }: FieldProps) {
  const words = useWords(resolveWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { failure, take } = useFile(onText);
  const [over, setOver] = useState(false);
  useTypedBefore(area, onText);
  return (
    <div
      className={styles.field}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void take(file);
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        rows={6}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder={'eu.anthropic.claude-opus-5-5\nazure/gpt-4o\nprojects/…/models/…'}
        onChange={(event) => onText(event.target.value)}
      />
      <FieldTools
        onFile={(file) => void take(file)}
        onClear={
          text === ''
            ? null
            : () => {
                onText('');
                area.current?.focus();
              }
        }
      />
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {words[failure]}
        </p>
      )}
    </div>
  );
}

/** Reads a file into the field, or says why not. */
function useFile(onText: (text: string) => void) {
  const [failure, setFailure] = useState<'tooLarge' | 'unreadable' | null>(null);
  const take = async (file: File) => {
    const read = await readFile(file);
    if (typeof read === 'string') return setFailure(read);
    setFailure(null);
    return onText(read.text);
  };
  return { failure, take };
}

/** What was typed before the page woke stands in the field and nowhere else. */
function useTypedBefore(
  area: RefObject<HTMLTextAreaElement | null>,
  onText: (text: string) => void,
) {
  const first = useRef(onText);
  // Only what stands there when the page wakes: later the field says what is typed.
  useEffect(() => {
    const typed = area.current?.value ?? '';
    if (typed !== '') first.current(typed);
  }, [area]);
}
