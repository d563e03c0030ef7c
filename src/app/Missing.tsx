import { useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { followHere } from '#parts/follow-here.ts';
import { useTitle } from '#parts/ScreenHost.tsx';
import { useShown } from '#parts/shown.ts';
import { HOME } from '#screens/screens.ts';
import { useArrived, type Arrive } from './use-arrival.ts';

interface MissingProps {
  readonly onGo: (href: string) => void;
  readonly arrive: Arrive;
}

/** There is no screen at the address: says so, and leads home. */
export function Missing({ onGo, arrive }: MissingProps) {
  const words = useWords(failureWords);
  const { view, href } = useShown();
  const home = href(view, HOME.id);
  useTitle(words.missing);
  useArrived(arrive, 'missing');
  return (
    <>
      <h1>{words.missing}</h1>
      <p>{words.missingHelp}</p>
      <p>
        <a href={home} onClick={(event) => followHere(event, () => onGo(home))}>
          {words.home}
        </a>
      </p>
    </>
  );
}
