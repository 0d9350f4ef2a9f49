import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { makeBusy, type BusyEstate } from './busyEstate';
import { Facility } from './facility';

export { expect };

interface Fixtures {
  /** A page on which this person is logged in. */
  pageOf: (name: string, options?: BrowserContextOptions & { language?: 'zh' | 'en'; theme?: 'light' | 'dark' }) => Promise<Page>;
}

/** Chromium against one facility that all tests of a run share. */
export const test = base.extend<Fixtures, { facility: Facility; busy: BusyEstate }>({
  facility: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await using facility = await Facility.start();
      await use(facility);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  /** The same facility after much has happened in it. */
  busy: [async ({ facility }, use) => use(await makeBusy(facility)), { scope: 'worker', timeout: 300_000 }],
  pageOf: async ({ browser, facility }, use, info) => {
    const contexts: BrowserContext[] = [];
    await use(async (name, { language = 'en', theme = 'light', ...options } = {}) => {
      const context = await browser.newContext({ baseURL: facility.web, ...options });
      contexts.push(context);
      await context.addInitScript(
        ([chosenLanguage, chosenTheme]) => {
          localStorage.setItem('facility.language', chosenLanguage);
          localStorage.setItem('facility.theme', chosenTheme);
        },
        [language, theme] as const,
      );
      const { password } = facility.account(name);
      const login = await context.request.post('/api/v1/session', { data: { name, password }, headers: { Origin: options.baseURL ?? facility.web } });
      expect(login.status(), await login.text()).toBe(200);
      return context.newPage();
    });
    for (const context of contexts) {
      await context.close();
    }

    if (info.status !== info.expectedStatus) {
      await info.attach('facility.log', { body: facility.log, contentType: 'text/plain' });
    }
  },
});

/** Waits until the page shows the live estate. */
export async function isLive(page: Page): Promise<void> {
  // It is there as soon as the page is, and the notice of a stream that is not live with it.
  await page.locator('.level1').waitFor({ state: 'attached', timeout: 30_000 });
  await expect(page.locator('.ant-alert[data-standing]')).toHaveCount(0, { timeout: 30_000 });
}
