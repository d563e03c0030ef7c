import type { SdkPackage } from '#domain/minimal-request.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { Fold } from './Fold.tsx';
import type { Footnote } from './footnotes.ts';
import { SourceRefs } from './SourceRefs.tsx';

interface SdkNoteProps {
  readonly sdk: SdkPackage;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The package for TypeScript, as far as the sources name it; they show no call. */
export function SdkNote({ sdk: { name, clients, fact }, notes }: SdkNoteProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const text = useText();
  const named = clients.length > 0;
  return (
    <Fold summary={`${words.sdkTitle}: ${name}`}>
      <CodeBlock title="npm" code={`npm install ${name}`} copyLabel={words.copyInstall} />
      {named && (
        <CodeBlock
          title={words.typescript}
          code={`import { ${clients.join(', ')} } from '${name}';`}
          copyLabel={words.copyCode(words.typescript)}
        />
      )}
      <p>
        {named ? words.sdkClients(formatList(clients, locale)) : words.sdkNoClient}{' '}
        {words.sdkNoCall}
      </p>
      <p>
        {text(fact.text)}
        <SourceRefs ids={fact.sources} notes={notes} />
      </p>
    </Fold>
  );
}
