import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../harness/until.js';
import { openOffice, type Office } from './office.js';
import { Person } from './person.js';
import { registerCase, verifyCase } from './registration.js';

const wide = { width: 1360, height: 900 };
const phone = { width: 390, height: 800 };

describe('the screens', () => {
  let office: Office;
  /** A case of today: on the seeded ones the clock may act at any moment, and an act would come too late. */
  let fresh: string;
  beforeAll(async () => {
    office = await openOffice();
    const clerk = await Person.signIn(office, 'intake-clerk');
    fresh = await registerCase(clerk);
    await clerk.leave();
  });
  afterAll(async () => {
    await office.close();
  });

  /** The page of a case that the person may read: the seeded ones. */
  async function anyCase(person: Person): Promise<string> {
    const { rows } = await person.read<{ rows: { caseId: string }[] }>(`/search?q=${encodeURIComponent('案')}`);
    if (!rows[0]) throw new Error('no case was found');
    return `/cases/${rows[0].caseId}`;
  }

  /** Serious barriers, and whether the page is wider than the window. */
  async function faults(person: Person): Promise<string[]> {
    const over = Number(
      await person.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    );
    return [...(over > 0 ? [`wider than the window by ${over}`] : []), ...(await person.barriers())];
  }

  for (const [name, viewport] of Object.entries({ wide, phone })) {
    it(`have no serious barrier and fit the window (${name})`, async () => {
      const head = await Person.signIn(office, 'head', viewport);
      const found: Record<string, string[]> = {};
      const place = await anyCase(head);
      for (const path of [
        '/desks',
        place,
        '/cases/new',
        '/search?q=%E6%A1%88',
        '/listings',
        '/laws',
        '/options',
        '/signing',
        '/notices',
      ]) {
        await head.open(path);
        await head.page.waitForLoadState('networkidle');
        found[path] = await faults(head);
      }
      await head.open(place);
      for (const tab of ['办案记录', '当事人与权利']) {
        await head.page.getByRole('tab', { name: tab }).click();
        await head.page.getByRole('tab', { name: tab, selected: true }).waitFor();
        found[tab] = await faults(head);
      }
      await head.leave();
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    });
  }

  it.each([
    ['goods-keeper', '涉案财物'],
    ['handling-officer', '行政执法'],
    ['intake-clerk', '案源登记'],
    ['police-liaison', '公安机关'],
    ['culture-head', '行政执法'],
  ])('open on the desk of the post: %s on %s', async (account, own) => {
    const person = await Person.signIn(office, account);
    const shown = person.page.locator('[role=tab][aria-selected=true]');
    await shown.filter({ hasText: own }).waitFor();
    await person.page.locator('tbody tr.ant-table-row').first().waitFor();
    // What was published years ago and entered late does not stand before the work of today.
    const rows = await person.page.locator('tbody tr.ant-table-row').allInnerTexts();
    expect(rows.filter((row) => !row.includes('【演示·') && !row.includes('假冒白酒'))).toEqual([]);
    await person.leave();
  });

  it('the acts that a term waits for stand first with their last day, the others folded by proceeding', async () => {
    const clerk = await Person.signIn(office, 'intake-clerk');
    const place = await registerCase(clerk);
    const officer = await Person.signIn(office, 'handling-officer');
    await verifyCase(officer, place);
    const deputy = await Person.signIn(office, 'deputy-head');
    await deputy.open(place);
    const acts = deputy.page.locator('.case-acts');
    const first = acts.locator('[data-term]').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/立案[\s\S]*法定 \d{4}-\d\d-\d\d[\s\S]*剩 \d+ 天/);
    const isShown = (command: string) => acts.locator(`[data-command="${command}"]`).first().isVisible();
    expect(await Promise.all(['ApproveFiling', 'RefuseFiling', 'LinkCase'].map(isShown))).toEqual([true, true, false]);
    await acts.locator('[data-group="case"] > summary').click();
    expect(await isShown('LinkCase')).toBe(true);
    // What is seldom done comes last.
    expect(await acts.locator('details[data-group]').last().getAttribute('data-group')).toBe('case');
    expect(await deputy.barriers()).toEqual([]);
    await Promise.all([clerk.leave(), officer.leave(), deputy.leave()]);
  });

  it('the form of an act has no serious barrier, and says at each field what is missing', async () => {
    const officer = await Person.signIn(office, 'handling-officer');
    await officer.open(fresh);
    await officer.press('AddParty');
    await officer.page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await officer.page.locator('.ant-drawer .ant-form-item-explain-error').first().waitFor();
    expect(await officer.page.locator('.ant-drawer .ant-form-item-explain-error').count()).toBeGreaterThan(2);
    expect(await officer.barriers()).toEqual([]);
    await officer.leave();
  });

  it('sign-in shows the demo accounts, refuses a wrong password and takes the right one', async () => {
    const page = await office.browser.newPage({ locale: 'zh-CN' });
    await page.goto(`${office.url}/cases/new`);
    await page.locator('[data-account="intake-clerk"]').waitFor();
    await page.getByRole('textbox', { name: '账号' }).fill('intake-clerk');
    await page.getByLabel('密码').fill('wrong');
    await page.locator('button[type=submit]').click();
    await page.getByText('账号或密码不正确').waitFor();
    await page.getByLabel('密码').fill('huzhi-demo');
    await page.locator('button[type=submit]').click();
    // Back to where she wanted to go.
    await page.waitForURL('**/cases/new');
    await page.close();
  });

  it('speak English when asked to, and remember it', async () => {
    const clerk = await Person.signIn(office, 'intake-clerk');
    await clerk.page.getByRole('button', { name: 'English' }).click();
    await clerk.page.getByRole('link', { name: 'Register a case' }).waitFor();
    await clerk.open('/search');
    expect(await clerk.page.locator('h1').innerText()).toBe('Search cases');
    await until(async () => (await clerk.page.title()) === 'Search cases · 护知');
    expect(await clerk.page.locator('html').getAttribute('lang')).toBe('en');
    await clerk.leave();
  });

  it('show a case that is not there and one that is not hers in the same words', async () => {
    const head = await Person.signIn(office, 'head');
    const police = await Person.signIn(office, 'customs-liaison');
    const words: string[] = [];
    for (const path of [await anyCase(head), '/cases/00000000-0000-5000-8000-000000000000']) {
      await police.page.goto(office.url + path);
      await police.page.getByText('没有这一页').first().waitFor();
      words.push(await police.page.locator('main').innerText());
    }
    expect(words[0]).toBe(words[1]);
    await Promise.all([head.leave(), police.leave()]);
  });

  it('let a person reach and open a case by the keyboard alone', async () => {
    const head = await Person.signIn(office, 'head');
    const { page } = head;
    await head.open('/search?q=%E6%A1%88');
    await page.locator('main a').first().waitFor();
    for (let turn = 0; turn < 40 && !(await page.evaluate('document.activeElement?.matches("main a")')); turn += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*');
    await head.leave();
  });

  it('lay the sign-in over the page when the session has ended, and keep what was typed', async () => {
    const officer = await Person.signIn(office, 'handling-officer');
    const { page } = officer;
    await officer.open(fresh);
    await officer.press('AddRight');
    await page.locator('[id="act_entry_id"]').fill('right-9');
    await page.context().clearCookies();
    await page.locator('[id="act_entry_title"]').fill('新增权利');
    await page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await page.locator('.ant-drawer .ant-form-item-explain-error').first().waitFor();
    await officer.choose('act_entry_type', '注册商标专用权');
    await page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await page.getByText('登录已失效').waitFor();
    await page.getByLabel('密码').fill('huzhi-demo');
    await page.locator('.ant-modal button[type=submit]').click();
    await page.getByText('登录已失效').waitFor({ state: 'hidden' });
    expect(await page.locator('[id="act_entry_title"]').inputValue()).toBe('新增权利');
    await page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await officer.sawRecorded('AddRight');
    await officer.leave();
  });

  it('take a document of the case and give the same bytes back', async () => {
    const officer = await Person.signIn(office, 'handling-officer');
    const { page } = officer;
    await officer.open(fresh);
    await officer.press('AttachDocument');
    const content = Buffer.from('现场照片说明：共三张。');
    await page
      .locator('[id="act_file"]')
      .setInputFiles({ name: '现场照片.txt', mimeType: 'text/plain', buffer: content });
    expect(await page.locator('[id="act_title"]').inputValue()).toBe('现场照片.txt');
    await page.locator('[id="act_kind"]').click();
    await page.locator('.ant-select-item-option').first().click();
    await officer.submit();
    await officer.sawRecorded('AttachDocument');
    await page.getByRole('tab', { name: '办案记录' }).click();
    const href = await page.getByRole('link', { name: '下载材料' }).first().getAttribute('href');
    const answer = await page.request.get(`${office.url}${href}`);
    expect((await answer.body()).equals(content)).toBe(true);
    await officer.leave();
  });
});
