import { Fragment } from 'react';
import type { MinimalRequest } from '#domain/minimal-request.ts';
import {
  asCurl,
  asPython,
  asSdk,
  asTypeScript,
  sdkVariablesOf,
  variablesOf,
} from '#domain/request-code.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { CodeBlock } from './CodeBlock.tsx';
import type { Footnote } from './footnotes.ts';
import styles from './RequestWay.module.css';
import { SourceRefs } from './SourceRefs.tsx';

interface RequestWayProps {
  readonly way: MinimalRequest;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** One way to call an offering: the request as curl and through the lab's package, or what of it is documented. */
export function RequestWay({ way, notes }: RequestWayProps) {
  const words = useWords(panelWords);
  const text = useText();
  const { http, sdk, note } = way;
  const variables = [
    ...new Set([...(http ? variablesOf(http) : []), ...(sdk ? sdkVariablesOf(sdk) : [])]),
  ];
  return (
    <>
      {http ? (
        <Code title={words.curl} code={asCurl(http)} />
      ) : (
        <p>{sdk ? words.onlySdk : words.incomplete}</p>
      )}
      {http && <Code title={words.python} code={asPython(http)} />}
      {sdk && <Code title={words.sdk(sdk.package)} code={asSdk(sdk)} />}
      {http && !sdk && <Code title={words.typescript} code={asTypeScript(http)} />}
      {variables.length > 0 && (
        <p className={styles.small}>
          <span>{words.setFirst}</span>{' '}
          {variables.map((name, at) => (
            <Fragment key={name}>
              {at > 0 && <span>, </span>}
              <code>{name}</code>
            </Fragment>
          ))}
        </p>
      )}
      <Parts way={way} />
      <p className={styles.small}>
        <span>{`${note === null ? '' : `${text(note)} `}${words.sources}:`}</span>
        <SourceRefs ids={[...way.sources, ...(sdk?.sources ?? [])]} notes={notes} />
      </p>
    </>
  );
}

function Code({ title, code }: { title: string; code: string }) {
  const words = useWords(panelWords);
  return <CodeBlock title={title} code={code} copyLabel={words.copyCode(title)} />;
}

/** What the sources say about the parts of the request. */
function Parts({ way }: { way: MinimalRequest }) {
  const words = useWords(panelWords);
  const text = useText();
  const { method, address, signIn, version, geography, http, modelIds } = way;
  return (
    <dl className={styles.parts}>
      {!http && address !== null && (
        <div>
          <dt>{words.address}</dt>
          <dd>
            <code>{[method, address].filter(Boolean).join(' ')}</code>
          </dd>
        </div>
      )}
      {signIn.length > 0 && (
        <div>
          <dt>{words.signIn}</dt>
          <dd>
            {signIn.map((each, at) => (
              <Fragment key={each}>
                {at > 0 && <span>{` ${words.or} `}</span>}
                <code>{each}</code>
              </Fragment>
            ))}
          </dd>
        </div>
      )}
      {!http && version !== null && (
        <div>
          <dt>{words.version}</dt>
          <dd>
            <code>{version}</code>
          </dd>
        </div>
      )}
      {geography !== null && (
        <div>
          <dt>{words.geography}</dt>
          <dd>{text(geography)}</dd>
        </div>
      )}
      {!http && (
        <div>
          <dt>{words.forIds}</dt>
          <dd>
            {modelIds.map((id, at) => (
              <Fragment key={id}>
                {at > 0 && <span>, </span>}
                <code>{id}</code>
              </Fragment>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
