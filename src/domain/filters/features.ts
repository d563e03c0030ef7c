import { idList } from '#domain/codec.ts';
import { CAPABILITIES, type Documented } from '#domain/capability.ts';
import { keepsIds, narrows } from './kinds.ts';
import type { CellContext, CellFilter } from './shape.ts';

/**
 * With every chosen capability documented there (betas and named limits count). Until
 * the tables are loaded nothing is ruled out: the screen says that it is waiting.
 */
export const features: CellFilter<readonly string[]> = {
  about: 'cell',
  readsTables: true,
  name: 'feature',
  codec: idList,
  ...keepsIds,
  combines: narrows,
  offered: () => CAPABILITIES,
  matches: (_, value, context) =>
    context.asked &&
    answersFor(value, context).every((answer) => answer === 'yes' || answer === 'limited'),
  isUnsaid: (_, value, context) => {
    if (!context.asked) return false;
    const answers = answersFor(value, context);
    return answers.includes('unknown') && !answers.includes('no');
  },
};

function answersFor(
  chosen: readonly string[],
  { supports, row, cloud }: CellContext,
): Documented[] {
  if (supports === null) return [];
  return chosen.map((id) => supports(row.model.id, cloud, id));
}
