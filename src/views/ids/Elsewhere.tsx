import { CLOUDS } from '#domain/cloud.ts';
import type { Elsewhere as Place } from '#domain/resolve/resolved.ts';
import { useWords } from '#i18n/locale-context.ts';
import { resolveWords } from '#i18n/words/resolve.ts';
import { Mark } from '#parts/Mark.tsx';
import { ScopeList } from '#parts/ScopeList.tsx';
import { CopiedId } from './CopiedId.tsx';
import styles from './Elsewhere.module.css';

interface ElsewhereProps {
  readonly elsewhere: readonly Place[];
  readonly id: string;
}

/** The same model on other clouds, one id for each: that of the same scope where there is one. */
export function Elsewhere({ elsewhere, id }: ElsewhereProps) {
  const words = useWords(resolveWords);
  const firsts = CLOUDS.flatMap((cloud) => elsewhere.find((each) => each.cloud === cloud) ?? []);
  if (firsts.length === 0) return null;
  return (
    <div className={styles.elsewhere}>
      <p>{words.alsoOn}</p>
      <ul>
        {firsts.map(({ cloud, scope, id: text }) => (
          <li key={cloud}>
            <Mark id={cloud} />
            {text !== null && <CopiedId label={null} text={text} id={`${id}-${cloud}`} />}
            {scope && <ScopeList scopes={[scope]} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
