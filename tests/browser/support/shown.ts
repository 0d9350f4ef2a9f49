import { expect, type Page } from '@playwright/test';

/**
 * Notes the frame that first shows an element with text, by the browser's own Element Timing: a look from outside comes later by all that the page does after that frame.
 * @returns waits for it; ms since 1970.
 */
export async function firstShown(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const window = globalThis as unknown as { shown: Promise<number> };
    window.shown = new Promise((done) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach((entry) => done(performance.timeOrigin + (entry as PerformanceEntry & { renderTime: number }).renderTime));
      }).observe({ type: 'element' });
    });
    // Told before the first frame that has the element.
    new MutationObserver(() => document.querySelector(wanted)?.setAttribute('elementtiming', 'shown')).observe(document, { childList: true, subtree: true });
  }, selector);
  return () => page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
}

/** Waits until nothing of the wall's sites lies outside its window, for nobody scrolls a wall. */
export async function allSitesFit(page: Page): Promise<void> {
  const sites = page.locator('.sites[data-density]');
  await expect.poll(() => sites.evaluate((section) => section.scrollHeight - section.clientHeight), { message: 'pixels of the sites outside the window' }).toBeLessThanOrEqual(0);
}
