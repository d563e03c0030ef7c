/** What axe says about a page, as sentences that a failing test can show. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Blocks within words, which the standard has no place for (HTML, "phrasing content"); axe does not look for them. */
const MISPLACED =
  ':is(span, p, button, label, summary, small, strong, em, b, i, h1, h2, h3, h4, h5, h6) > :is(div, p, ul, ol, dl, table, section, article, header, footer, nav, aside, form, fieldset, figure, h1, h2, h3, h4)';

/** What axe finds wrong, and blocks within words: one line for each fault, with the first place that has it. */
export async function faults(
  page: Page,
  part?: string,
  rules: readonly string[] = [],
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) {
    await page.locator(part).waitFor();
    axe.include(part);
  }
  const { violations } = await (
    rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(TAGS)
  ).analyze();
  const places = new Map<string, string[]>();
  for (const { id, nodes } of violations) {
    for (const { target, failureSummary = '' } of nodes) {
      const fault = `${id}: ${failureSummary.replaceAll(/\s+/g, ' ')}`;
      places.set(fault, [...(places.get(fault) ?? []), target.join(' ')]);
    }
  }
  const misplaced = await page
    .locator(MISPLACED)
    .evaluateAll((all) => [
      ...new Set(all.map((each) => `misplaced: ${each.parentElement?.outerHTML.slice(0, 120)}`)),
    ]);
  return [
    ...misplaced,
    ...[...places].map(([fault, at]) => `${fault} (${at.length} times, as in ${at[0] ?? ''})`),
  ];
}
