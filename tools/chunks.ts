/**
 * How the bundle is cut: home is five files, of which a claim in a frame needs two,
 * the matrix three and the other widgets up to four. Left alone, the bundler cuts by every set of readers; fifty
 * small files compress badly and cost a request each.
 */
import { join } from 'node:path';
import type { Rolldown } from 'vite';

type Groups = NonNullable<
  Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
>;
type Context = Parameters<Extract<Groups[number]['name'], (...given: never[]) => unknown>>[1];

const HOME = ['src/main.tsx', 'src/screens/home.ts'];
const CLAIM = ['src/embed.tsx', 'src/embed/widgets/ClaimWidget.tsx'];
const WIDGETS = ['src/embed/widgets/MatrixWidget.tsx', 'src/embed/widgets/FamilyWidget.tsx'];
/** What asks for more than the catalogue, which comes with every page. */
const ASKING = ['src/embed/widgets/LanesWidget.tsx'];

/** The groups for a bundle of the project in `root`: what home shares with the claim, then with the other widgets, then the rest. */
export function chunkGroups(root: string): Groups {
  const home = closure(root, HOME);
  const claim = closure(root, CLAIM);
  const widgets = closure(root, WIDGETS);
  const asking = closure(root, ASKING);
  const group = (name: string, isIn: (id: string, context: Context) => boolean) => ({
    debugName: name,
    name: (id: string, context: Context) =>
      home(context).has(id) && isIn(id, context) ? name : null,
  });
  return [
    // No words of ours: the same file in every language, and run in a task of its own.
    group('react', (id) => /\/node_modules\/(react|react-dom|scheduler)\//.test(id)),
    group('core', (id, context) => claim(context).has(id)),
    group('widgets', (id, context) => widgets(context).has(id)),
    group('queries', (id, context) => asking(context).has(id)),
    group('home', () => true),
  ].map((each, at, { length }) => ({ ...each, priority: length - at }));
}

/** All modules that some entries import statically, themselves apart; worked out at the first question. */
function closure(root: string, entries: readonly string[]) {
  let found: Set<string> | undefined;
  return (context: Context): ReadonlySet<string> => {
    if (found) return found;
    found = new Set();
    const waiting = entries.map((entry) => join(root, entry));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const next of context.getModuleInfo(id)?.importedIds ?? []) {
        if (found.has(next)) continue;
        found.add(next);
        waiting.push(next);
      }
    }
    return found;
  };
}
