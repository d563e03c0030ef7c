import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './PanelNav.module.css';
import { TargetLink, type Going, type Target } from '#parts/TargetLink.tsx';

interface PanelNavProps extends Going {
  readonly index: CatalogueIndex;
  readonly at: Target;
}

/** From one cloud to the next without leaving the model. */
export function PanelNav({ index, at, hrefFor, onTarget }: PanelNavProps) {
  const words = useWords(panelWords);
  const places = [
    { cloud: null, name: words.overview },
    ...index.catalogue.clouds.map(({ id, name }) => ({ cloud: id, name })),
  ];
  return (
    <nav className={styles.nav} aria-label={words.clouds}>
      <ul>
        {places.map(({ cloud, name }) => (
          <li key={name}>
            <TargetLink
              to={{ model: at.model, cloud }}
              current={cloud === at.cloud}
              hrefFor={hrefFor}
              onTarget={onTarget}
            >
              {cloud !== null && <Mark id={cloud} />}
              <span>{name}</span>
            </TargetLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
