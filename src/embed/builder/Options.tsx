import type { CatalogueIndex } from '#domain/catalogue.ts';
import { isDay } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { builderWords } from '#i18n/words/builder.ts';
import { widgetNames } from '#i18n/words/widgets.ts';
import { useShown } from '#parts/shown.ts';
import { Segmented } from '#ui/Segmented.tsx';
import type { EmbedLink } from '#url/embed-link.ts';
import { WIDGETS, type WidgetEntry } from '#embed/widgets.ts';
import { withDay, withWidget } from './draft.ts';
import { Field } from './Field.tsx';
import { FrameFields } from './FrameFields.tsx';
import { LookFields } from './LookFields.tsx';
import styles from './Options.module.css';
import { SubjectField } from './SubjectField.tsx';

export interface OptionsProps {
  readonly index: CatalogueIndex;
  readonly entry: WidgetEntry;
  readonly link: EmbedLink;
  readonly onLink: (link: EmbedLink) => void;
}

/** Everything that can be chosen about a frame. */
export function Options({ index, entry, link, onLink }: OptionsProps) {
  const { today } = useShown();
  const words = useWords(builderWords);
  const widgets = useWords(widgetNames);
  const { at } = link.view;
  return (
    <form className={styles.options} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.widget}</legend>
        <div className={styles.widgets}>
          {WIDGETS.map(({ id }) => (
            <label key={id}>
              <input
                type="radio"
                name="widget"
                checked={id === entry.id}
                onChange={() => onLink(withWidget(link, id))}
              />
              <span>{widgets[id]}</span>
            </label>
          ))}
        </div>
        <SubjectField index={index} entry={entry} link={link} onLink={onLink} />
      </fieldset>
      <fieldset>
        <legend>{words.day}</legend>
        <Segmented
          label={words.day}
          options={[
            { value: 'live', text: words.live },
            { value: 'frozen', text: words.frozen },
          ]}
          value={at === null ? 'live' : 'frozen'}
          onChange={(day) =>
            onLink(withDay(link, day === 'frozen' ? (at ?? today) : null, index.edition))
          }
        />
        {at !== null && (
          <Field label={words.frozenOn}>
            <input
              type="date"
              required
              value={at}
              onChange={({ target }) =>
                isDay(target.value) && onLink(withDay(link, target.value, index.edition))
              }
            />
          </Field>
        )}
      </fieldset>
      <LookFields link={link} onLink={onLink} />
      <FrameFields link={link} usualHeight={entry.height} onLink={onLink} />
    </form>
  );
}
