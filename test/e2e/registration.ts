import { daysAgo, today } from './day.js';
import type { Person } from './person.js';

/** Fills in the form of registration: a report, a right and two respondents. @returns the page of the case */
export async function registerCase(clerk: Person): Promise<string> {
  const { page } = clerk;
  await clerk.open('/cases/new');
  await pick(clerk, 'new-case_source', '举报');
  await day(clerk, 'new-case_receivedOn', daysAgo(2));
  await day(clerk, 'new-case_occurredOn', daysAgo(2));
  await page.locator('#new-case_title').fill('两家商店涉嫌销售假冒白酒案');
  await page.locator('#new-case_parties_0_name').fill('城西商店');
  await page.locator('#new-case_parties_0_creditCode').fill('91110108MA01AAAA1Q');
  await page.getByRole('button', { name: '添加当事人' }).click();
  await pick(clerk, 'new-case_parties_1_roles', '当事人');
  await page.keyboard.press('Escape');
  await page.locator('#new-case_parties_1_name').fill('城东商店');
  await page.locator('#new-case_parties_1_creditCode').fill('91640500MA76BBBB2Q');
  await pick(clerk, 'new-case_rights_0_type', '注册商标专用权');
  await page.locator('#new-case_rights_0_number').fill('1234567');
  await page.locator('#new-case_rights_0_title').fill('老窖');
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{20,}/);
  return new URL(page.url()).pathname;
}

/** Records, without the screens, that the suspicion holds: what is to be decided then waits within its term. */
export async function verifyCase(officer: Person, place: string): Promise<void> {
  const { revision } = await officer.read<{ revision: number }>(`${place}/next`);
  const answer = await officer.page.request.post(`${officer.url}/api/v1${place}/complaint/RecordVerification`, {
    data: { occurredOn: today(), findings: '查见', officers: ['li', 'wang'], suspicionHolds: true },
    headers: { 'if-match': `"${revision}"` },
  });
  if (answer.status() !== 200) throw new Error(`RecordVerification: ${await answer.text()}`);
}

async function pick({ page }: Person, id: string, text: string): Promise<void> {
  await page.locator(`[id="${id}"]`).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: text })
    .first()
    .click();
}

async function day({ page }: Person, id: string, date: string): Promise<void> {
  await page.locator(`[id="${id}"]`).fill(date);
  await page.locator(`[id="${id}"]`).press('Enter');
}
