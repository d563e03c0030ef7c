import type { Text } from '#domain/text.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import type { Footnote } from './footnotes.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** A remark with what it rests on. */
export interface Remark {
  readonly text: Text;
  readonly sources: readonly string[];
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** What has to be known beside the facts, and where sources do not agree. */
export function Remarks({ remarks, notes }: RemarksProps) {
  const words = useWords(panelWords);
  const text = useText();
  return (
    <Section title={words.remarks}>
      {remarks.length === 0 && <p>{words.noRemarks}</p>}
      {remarks.map((remark) => (
        <p key={remark.text.en}>
          <span>{text(remark.text)}</span>
          <SourceRefs ids={remark.sources} notes={notes} />
        </p>
      ))}
    </Section>
  );
}
