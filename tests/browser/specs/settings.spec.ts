import { choose, confirm } from '../support/forms';
import { expect, test } from '../support/test';

test('who is told of a happening is changed, and goes back to what was delivered', async ({ facility, pageOf }) => {
  const page = await pageOf(facility.administrator);
  const drawer = page.getByRole('dialog');
  await page.goto('/settings?tab=routes');
  const row = page.getByRole('row').filter({ hasText: 'Declined' });
  await expect(row).toContainText('as delivered');
  await row.getByRole('button', { name: 'Edit: Declined' }).click();
  await drawer.getByRole('button', { name: 'Add a line' }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Who' }).last(), 'Affected residents');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  await page.reload();
  await expect(row).toContainText('decided for all sites');
  await expect(row).toContainText('levels 1–5: Affected residents');

  await row.getByRole('button', { name: 'Edit: Declined' }).click();
  await drawer.getByRole('button', { name: /^Back to the rule above/ }).click();
  await confirm(page);
  await expect(row).toContainText('as delivered');
  await expect(row).not.toContainText('Affected residents');
});

test('what explains what is written, changed and deleted; an asset that nobody knows is refused in words', async ({ pageOf }) => {
  const page = await pageOf('supervisor-1');
  const drawer = page.getByRole('dialog');
  await page.goto('/settings?tab=dependencies');
  await page.getByRole('button', { name: 'New dependency' }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Site' }), 'Jade Garden');
  await drawer.getByLabel('Asset', { exact: true }).first().fill('no-such-asset');
  await drawer.getByLabel('Asset', { exact: true }).last().fill('booster-set');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText(/no-such-asset/)).toBeVisible();
  await drawer.getByLabel('Asset', { exact: true }).first().fill('main-supply');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: 'main-supply' });
  await expect(row).toContainText('asset booster-set');

  await row.getByRole('button', { name: /^Edit/ }).click();
  await drawer.getByLabel('Note').fill('The panel feeds the pumps');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  await page.reload();
  await expect(row).toContainText('The panel feeds the pumps');

  await row.getByRole('button', { name: /^Edit/ }).click();
  await drawer.getByRole('button', { name: /^Delete: main-supply/ }).click();
  await confirm(page);
  await expect(row).toHaveCount(0);
});

test('a plan for an emergency is written and deleted', async ({ pageOf }) => {
  const page = await pageOf('supervisor-1');
  const drawer = page.getByRole('dialog');
  await page.goto('/settings?tab=incidents');
  await page.getByRole('button', { name: 'New plan' }).click();
  await drawer.getByLabel('Code').fill('frost');
  for (const [label, zh, en] of [['Name', '严寒', 'Hard frost'], ['Crew', '抢修组', 'Plumbing crew']] as const) {
    await drawer.getByLabel(`${label} · Chinese`).fill(zh);
    await drawer.getByLabel(`${label} · English`).fill(en);
  }

  for (const [index, [zh, en, fault]] of ([['爆管', 'Burst pipe', 'Water_Leak_Alarm'], ['停暖', 'Heating lost', 'Heating_Fault']] as const).entries()) {
    await drawer.getByLabel('Hazard · Chinese').nth(index).fill(zh);
    await drawer.getByLabel('Hazard · English').nth(index).fill(en);
    await drawer.getByRole('combobox', { name: 'Kinds of fault (any of them)' }).nth(index).fill(fault);
    await page.keyboard.press('Enter');
  }

  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: 'Hard frost' });
  await expect(row).toContainText('Heating lost');

  await row.getByRole('button', { name: /^Edit/ }).click();
  await drawer.getByRole('button', { name: 'Delete: Hard frost' }).click();
  await confirm(page);
  await expect(row).toHaveCount(0);
});

test('a swap that would put somebody on two shifts at once is refused with its hours', async ({ pageOf }) => {
  const page = await pageOf('supervisor-1');
  const drawer = page.getByRole('dialog');
  await page.goto('/rosters?tab=swaps');
  await page.getByRole('button', { name: 'Ask for a swap' }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Roster' }), 'Jade Garden');
  await choose(page, drawer.getByRole('combobox', { name: 'Who gives the shift' }), 'Engineer on duty 1');
  await drawer.getByLabel('Date', { exact: true }).fill('2031-03-03');
  await page.keyboard.press('Enter');
  await choose(page, drawer.getByRole('combobox', { name: /Shift$/ }), 'Day');
  await choose(page, drawer.getByRole('combobox', { name: 'Who takes it' }), 'Engineer on duty 2');
  await drawer.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(drawer.getByText('The swap cannot be.')).toBeVisible();
  await expect(drawer.getByText(/on two shifts at once: Mon 2031-03-03/)).toBeVisible();
});
