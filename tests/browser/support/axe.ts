import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What of WCAG 2.2, A and AA, a page does not keep, in words. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // What is well is not told in full: half of the time went there. One frame: the way over a second page is not needed, and takes half a second each time.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode(true).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${(node.failureSummary ?? violation.help).replaceAll(/\s+/g, ' ')}`));
}
