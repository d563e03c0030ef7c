import { minimalRequests, packagesFact, type Asked } from '#domain/minimal-request.ts';
import { labOf } from '#domain/model.ts';
import type { Platforms } from '#domain/platform.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import { Fold } from './Fold.tsx';
import type { Footnote } from './footnotes.ts';
import { RequestWay } from './RequestWay.tsx';
import styles from './RequestSection.module.css';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface RequestSectionProps {
  readonly asked: Asked;
  readonly platforms: Platforms;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** Every documented way to call the offering, folded, and what packages there are. */
export function RequestSection({ asked, platforms, notes }: RequestSectionProps) {
  const words = useWords(panelWords);
  const text = useText();
  const ways = minimalRequests(asked, platforms);
  const packages = packagesFact(asked, platforms);
  const lab = labOf(asked.model);
  const nothing = Object.keys(asked.modelIds).length === 0 ? words.noRequestId : words.noRequest;
  return (
    <Section title={words.request}>
      {ways.length === 0 && <p>{nothing}</p>}
      {ways.length > 0 && lab === 'anthropic' && (
        <p className={styles.small}>
          <span>{text(platforms.about.requestsCaveat)}</span>
          <SourceRefs ids={platforms.about.requestsCaveatSources} notes={notes} />
        </p>
      )}
      {ways.map((way) => (
        <Fold
          key={way.id}
          summary={
            way.scope === null ? text(way.label) : `${text(way.label)} · ${scopeLabel(way.scope)}`
          }
        >
          <RequestWay way={way} notes={notes} />
        </Fold>
      ))}
      {ways.length > 0 && packages && (
        <p className={styles.small}>
          <span>{text(packages.text)}</span>
          <SourceRefs ids={packages.sources} notes={notes} />
        </p>
      )}
      {ways.some((way) => way.http) && <p className={styles.small}>{words.body}</p>}
    </Section>
  );
}
