/** Widgets in frames: how they are put into a page, and what must be true inside, whichever it is. */
import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { WIDGETS, type WidgetId } from '#embed/widgets.ts';

export const WIDGET_IDS: readonly WidgetId[] = WIDGETS.map(({ id }) => id);
const PATIENCE = { timeout: 20_000 };

/** A frozen day and a language that is neither the browser's nor the host's. */
export const FROZEN = 'at=2025-11-18&lang=de';

/** A fact of that day in each widget: the status of a cell, and of the deal an amount. */
const FACTS: Readonly<Record<WidgetId, string>> = {
  claim: '[data-claim-reach="same-version-sale"][data-claim-families="claude"]',
  matrix: '[data-family="claude"][data-cloud="azure"][data-status="preview"]',
  lanes: 'text=/Claude: Azure Vorschau, AWS GA, Google Cloud Verfügbar/',
  family: '[data-model="anthropic/claude-sonnet-4-5"][data-cloud="azure"][data-status="preview"]',
  model: '[data-model="anthropic/claude-haiku-4-5"][data-cloud="azure"][data-status="preview"]',
  ends: 'text=/enden|endet/',
  deal: '[data-fact="azure-commitment"]:has-text("30")',
};

/** The address of a widget of the built app, on the page of its own. */
export function widgetUrl(query: string, origin = inject('builtUrl')): string {
  const id = WIDGET_IDS.find((each) => query.includes(`widget=${each}`));
  if (!id) return `${origin}embed.html?${query}`;
  return `${origin}embed/${id}.html?${query.replace(`widget=${id}`, '').replace(/^&/, '')}`;
}

/** An iframe as people paste it, with what the host adds to it. */
export function iframe(query: string, attributes = '', origin?: string): string {
  const src = widgetUrl(query, origin).replaceAll('&', '&amp;');
  return `<iframe src="${src}" title="Tricloud" width="100%" height="400" ${attributes}></iframe>`;
}

/** The frames of all widgets on the frozen day. */
export function allWidgets(attributes = '', more = '', origin?: string): string {
  return WIDGET_IDS.map((id) => iframe(`widget=${id}&${FROZEN}${more}`, attributes, origin)).join(
    '',
  );
}

/** The frame of a widget, once the page has it. */
export async function frameOf(page: Page, id: WidgetId): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes(`/embed/${id}.html`));
  await expect.poll(() => find() !== undefined, PATIENCE).toBe(true);
  const frame = find();
  if (!frame) throw new Error(`the page has no frame of ${id}`);
  return frame;
}

/** Whether a frame shows its widget, on the frozen day, in its language, with the status of a cell. */
export async function expectFrozen(frame: Frame, id: WidgetId): Promise<void> {
  await frame.locator(`[data-embed="${id}"]`).waitFor();
  await frame
    .getByText(/^Stand 18\. Nov\. 2025/)
    .first()
    .waitFor();
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe('de');
  await frame.locator(FACTS[id]).first().waitFor({ state: 'attached' });
  await frame.getByText(/^Eingefroren am 18\. November 2025: .+ geändert/).waitFor();
}

/** How far the room that a frame has is from the height of its content, in pixels. */
export function heightGap(frame: Frame): Promise<number> {
  return frame
    .locator('[data-embed]')
    .evaluate((each) => Math.abs(innerHeight - each.getBoundingClientRect().height));
}
