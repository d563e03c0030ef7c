import { retirementsQuery } from '#api/evidence-queries.ts';
import { supportsQuery } from '#api/queries.ts';
import { claim } from '#domain/claim.ts';
import { selectEnds } from '#domain/filters/ends.ts';
import { versionRows } from '#domain/matrix.ts';
import { retirementsOn } from '#domain/retirements.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { retirementSentences } from '#i18n/sentences/retirements.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { RetirementsScreen } from './RetirementsScreen.tsx';
import { need, type ScreenModule } from './screen.ts';

/** What ends: how much of what is shown does so soon is the title, once the list is here. */
export const retirements: ScreenModule = {
  Screen: RetirementsScreen,
  needs: [need(retirementsQuery())],
  says: ({ index, view, day, locale, read }) => {
    const answer = read(retirementsQuery().queryKey);
    if (!answer) return { title: retirementWords[locale].bare, description: '' };
    const rows = versionRows(index, day, claim(index, day, view.openWeights ? 'all' : 'closed'));
    const context = { index, rows, supports: read(supportsQuery().queryKey) ?? null };
    const ends = retirementsOn(selectEnds(answer.retirements, view, context), day);
    const { headline, lead } = retirementSentences(ends, namingOf(index), locale);
    return { title: headline.replace(/\.$/, ''), description: `${headline} ${lead}` };
  },
};
