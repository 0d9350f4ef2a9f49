import type { Page } from '@playwright/test';

/**
 * Keeps the page's live stream at hand as `stream`, so that a test lets the page hear more than a small estate has: events as the service
 * sends them, from the stream on through the page. Before the page is opened.
 */
export async function holdStream(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = EventSource;
    globalThis.EventSource = class extends Real {
      constructor(url: string | URL, options?: EventSourceInit) {
        super(url, options);
        Object.assign(globalThis, { stream: this });
      }
    };
  });
}
