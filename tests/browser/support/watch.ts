import type { Page } from '@playwright/test';

/** What a page has done that it must not: broken its policy, complained in the console, asked another host. Emptied by reading. */
export class Watch {
  private faults: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  /** @param allowed what the browser itself may say in the console. */
  static async over(page: Page, origin: string, allowed?: RegExp): Promise<Watch> {
    const watch = new Watch(page, origin);
    const note = (fault: string): void => void (allowed?.test(fault) === true || watch.faults.push(fault));
    // The browser's own words do not say which element it was.
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.effectiveDirective} forbids ${event.blockedURI} at ${event.sourceFile ?? ''}:${event.lineNumber} ${event.sample}`));
    });
    page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()} (${message.location().url})`));
    page.on('pageerror', (failure) => note(`uncaught: ${failure.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== watch.origin && url.protocol !== 'data:' && !request.url().startsWith(`blob:${watch.origin}`)) {
        note(`asks another host: ${request.url()}`);
      }
    });
    return watch;
  }

  /** What it has done since the last time. */
  take(): readonly string[] {
    const taken = this.faults;
    this.faults = [];
    return taken;
  }

  /** How far the page is wider than its window, in words; nothing when it is not. */
  async tooWide(): Promise<readonly string[]> {
    const [wide, window] = await this.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
    return wide > window ? [`scrolls sideways: ${wide} px wide in ${window} px`] : [];
  }
}
