/** What axe says about a page, as sentences that a failing test can show. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong: one line for each fault, with the first place that has it. */
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
  return [...places].map(([fault, at]) => `${fault} (${at.length} times, as in ${at[0] ?? ''})`);
}
