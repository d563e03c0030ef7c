import type { MouseEvent } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { searchWords } from '#i18n/words/search.ts';
import type { Beyond } from '#domain/out-of-scope.ts';
import type { Choice } from './choices.ts';
import { optionId } from './option-id.ts';
import type { Results } from './results.ts';
import styles from './SearchList.module.css';
import { SearchOption } from './SearchOption.tsx';

interface SearchListProps {
  readonly id: string;
  readonly typed: string;
  readonly results: Results;
  readonly active: number;
  readonly idsLoading: boolean;
  /** What was typed names something that the catalogue leaves out. */
  readonly beyond: Beyond | null;
  readonly onPoint: (place: number) => void;
  readonly onChoose: (choice: Choice, event: MouseEvent) => void;
}

/** What was found, in groups, and what to say where nothing was. */
export function SearchList(props: SearchListProps) {
  const { id, typed, results, active, idsLoading, beyond, onPoint, onChoose } = props;
  const words = useWords(searchWords);
  const places = new Map(results.choices.map((choice, place) => [choice, place]));
  return (
    <>
      {idsLoading && /\w[-._:/@]/.test(typed) && <p className={styles.note}>{words.idsLoading}</p>}
      {beyond && (
        <p className={styles.note}>
          <strong>{words.beyond(beyond.name, words.kinds[beyond.kind])}</strong>
          <span>{words.beyondHelp}</span>
        </p>
      )}
      {results.caution !== null && <p className={styles.note}>{results.caution}</p>}
      {results.onlyNear && !beyond && <p className={styles.note}>{words.nearest}</p>}
      {results.choices.length === 0 && !beyond && (
        <p className={styles.note}>
          <strong>{words.nothing(shortened(typed))}</strong>
          <span>{words.nothingHelp}</span>
        </p>
      )}
      <div id={id} className={styles.list} role="listbox" aria-label={words.results}>
        {results.groups.map(({ group, choices }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className={styles.heading}>
              {group === 'newest' ? words.newest : words.groups[group]}
            </div>
            {choices.map((choice) => {
              const place = places.get(choice) ?? 0;
              return (
                <SearchOption
                  key={choice.key}
                  id={optionId(id, place)}
                  choice={choice}
                  active={place === active}
                  onChoose={(event) => onChoose(choice, event)}
                  onPoint={() => onPoint(place)}
                />
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}

const MOST_LETTERS = 60;

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
}
