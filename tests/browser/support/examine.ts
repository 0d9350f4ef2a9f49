import { expect, test, type Page } from '@playwright/test';
import { barriers } from './axe';
import { isSettled, wear, type Look } from './looks';
import type { Watch } from './watch';

export const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };

/**
 * Whether everybody can use a page in these looks, it keeps its policy and fits its window; faults are told, and the test goes on.
 * @param open what is done on the page first, such as opening a form.
 */
export async function examine(page: Page, watch: Watch, path: string, worn: readonly Look[], open?: () => Promise<void>): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    const faults: string[] = [];
    for (const look of worn) {
      await wear(page, look);
      await isSettled(page);
      await open?.();
      [...(await barriers(page)), ...(await watch.tooWide())].forEach((fault) => faults.push(`${look.language} ${look.theme}: ${fault}`));
    }

    expect.soft([...faults, ...watch.take()], path).toEqual([]);
  });
}
