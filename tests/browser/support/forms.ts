import type { Locator, Page } from '@playwright/test';

/** Chooses in one of Ant Design's selects. */
export async function choose(page: Page, select: Locator, option: string | RegExp): Promise<void> {
  await select.click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: option }).first().click();
}

/** Says yes to the small question at a button. */
export async function confirm(page: Page): Promise<void> {
  await page.locator('.ant-popconfirm:not(.ant-popover-hidden), .ant-modal-confirm').last().locator('.ant-btn-primary, .ant-btn-dangerous').last().click();
}
