/** How large a thing is for a finger. */
import type { Page } from 'playwright-core';

/** Something to press, with the size of the area that answers. */
export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Everything shown that can be pressed: how far to each side of its middle the same thing
 * is hit, in CSS pixels. What a label or a drawn-out link adds counts. What lies within a
 * sentence is left out, as WCAG does: the line sets its height.
 */
export function touchTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const MOST = 60;
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, summary, label',
    );
    const modal = document.querySelector('dialog:modal');
    const shown = [...all].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        !each.closest('[inert]') &&
        (!modal || modal.contains(each)) &&
        // A label stands for what it names, and what has a label is measured there.
        (each.matches('label') ? each.querySelector('input') : !each.closest('label')),
    );
    const targets = shown.flatMap((element) => {
      const inSentence =
        element.matches('a') &&
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim();
      if (inSentence) return [];
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const hits = (dx: number, dy: number) =>
        element.contains(document.elementFromPoint(x + dx, y + dy));
      if (!hits(0, 0)) return [];
      const reach = (dx: number, dy: number) => {
        let far = 0;
        while (far < MOST && hits(dx * (far + 1), dy * (far + 1))) far += 1;
        return far;
      };
      return [
        {
          name: element.outerHTML.slice(0, 160),
          width: reach(-1, 0) + reach(1, 0) + 1,
          height: reach(0, -1) + reach(0, 1) + 1,
        },
      ];
    });
    scrollTo({ top: 0, behavior: 'instant' });
    return targets;
  });
}
