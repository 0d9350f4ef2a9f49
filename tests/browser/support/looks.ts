import { expect, type Page } from '@playwright/test';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** Both languages in both themes, each one step from the last. */
export const looks: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'dark' },
  { language: 'zh', theme: 'light' },
];

/** Each language and each theme once. */
export const twoLooks: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' },
];

/** Changes to a look by the header, as a person does; a page without header stays as it is. */
export async function wear(page: Page, { language, theme }: Look): Promise<void> {
  const root = page.locator('html');
  const header = page.locator('header.header');
  await expect(page.locator('header.header, .ant-result').first()).toBeVisible();
  if (!(await header.isVisible())) {
    return;
  }

  if ((await root.getAttribute('lang')) !== language) {
    await header.getByText(language === 'zh' ? '中文' : 'English', { exact: true }).click();
    await expect(root).toHaveAttribute('lang', language);
  }

  if ((await root.getAttribute('data-theme')) !== theme) {
    await header.getByRole('button', { name: theme === 'dark' ? /Dark|深色/ : /Light|浅色/ }).click();
    await expect(root).toHaveAttribute('data-theme', theme);
  }
}

/** Waits until a page shows what it has loaded. */
export async function isSettled(page: Page): Promise<void> {
  await expect(page.locator('#content > *, main, .ant-result').first()).toBeVisible();
  await expect(page.locator('.ant-skeleton, .ant-spin-spinning, [aria-busy=true], .ant-alert[data-standing], .phone-standing')).toHaveCount(0);
}
