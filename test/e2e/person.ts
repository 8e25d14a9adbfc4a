import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { until } from '../harness/until.js';
import { choose, fillForm, type Schema, type Values } from './form.js';
import type { Office } from './office.js';

interface NextAct {
  readonly command: string;
  readonly party: string | null;
  readonly measure: string | null;
  readonly schema: Schema;
}

interface Fine {
  readonly basis: string;
  readonly zh: string;
  readonly law: { readonly zh: string };
}

/** Somebody at her own browser. */
export class Person {
  private constructor(
    readonly url: string,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** Signs in by the button of the demo account. */
  static async signIn(office: Office, account: string, viewport = { width: 1360, height: 900 }): Promise<Person> {
    const context = await office.browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // Longer than any machine is busy.
    page.setDefaultTimeout(120_000);
    await page.goto(`${office.url}/sign-in`);
    await page.locator(`[data-account="${account}"]`).click();
    await page.waitForURL('**/desks**');
    return new Person(office.url, page, context);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.page.locator('h1').first().waitFor();
  }

  /** Opens a page that does not ask anew by itself until it shows what others bring in their own time. */
  async openUntil(path: string, shown: (page: Page) => Locator): Promise<void> {
    await until(async () => {
      await this.open(path);
      return shown(this.page)
        .first()
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    });
  }

  read<T>(path: string): Promise<T> {
    return this.page.request.get(`${this.url}/api/v1${path}`).then((answer) => answer.json() as Promise<T>);
  }

  /** Opens the act's form on the page shown and fills it in; nothing is sent yet. */
  async begin(place: string, command: string, values: Values, about = ''): Promise<void> {
    const { acts } = await this.read<{ acts: NextAct[] }>(`${place}/next`);
    const act = acts.find((one) => one.command === command && (one.party ?? one.measure ?? '') === about);
    if (!act)
      throw new Error(
        `${command} is not among the next acts: ${acts.map((one) => `${one.command} ${one.party ?? ''}`).join(', ')}`,
      );
    const { parties } = await this.read<{ parties: { id: string; name: string }[] }>(place);
    const { rows } = await this.read<{ rows: Fine[] }>('/fines');
    const names = Object.fromEntries([
      ...parties.map(({ id, name }) => [id, name]),
      ...rows.map(({ basis, zh, law }) => [basis, `${zh} · ${law.zh}`]),
    ]) as Record<string, string>;
    await this.press(command, about);
    await fillForm(this.page, act.schema, values, names);
  }

  /** Opens the act's form, which may stand folded away with others of its proceeding. */
  async press(command: string, about = ''): Promise<void> {
    const button = this.page.locator(`[data-command="${command}"][data-about="${about}"]`).first();
    await button.waitFor({ state: 'attached' });
    if (!(await button.isVisible())) await button.locator('xpath=ancestor::details[1]/summary').click();
    await button.click();
    await this.page.locator('.ant-drawer form').waitFor();
  }

  /** Takes a choice of the field with that id. */
  choose(id: string, text: string): Promise<void> {
    return choose(this.page, this.page.locator(`[id="${id}"]`), text);
  }

  async submit(): Promise<void> {
    await this.page.locator('.ant-drawer-footer .ant-btn-primary').click();
    const sure = this.page.getByRole('button', { name: '确定办理' });
    let asked = false;
    // Not until it says that it was recorded: that message goes away by itself.
    await until(async () => {
      if (!asked && (await sure.isVisible())) {
        asked = true;
        await sure.click();
      }
      return (await this.trouble.count()) > 0 || (await this.page.locator('.ant-drawer form').count()) === 0;
    });
  }

  /** Does the act on the page of the case or subject, and sees that it was recorded. */
  async act(place: string, command: string, values: Values, about = ''): Promise<void> {
    await this.open(place);
    await this.begin(place, command, values, about);
    await this.submit();
    await this.sawRecorded(command);
  }

  /** @throws Error with what the form says, when the act was not recorded */
  async sawRecorded(command: string): Promise<void> {
    if ((await this.trouble.count()) > 0)
      throw new Error(`${command}: ${(await this.trouble.allInnerTexts()).join(' | ')}`);
    await this.page.locator('.ant-drawer form').waitFor({ state: 'detached' });
  }

  private get trouble(): Locator {
    return this.page.locator('.ant-drawer [role=alert], .ant-drawer .ant-form-item-explain-error');
  }

  /** What is on screen, into the folder that E2E_PICTURES names: to see why a test failed. */
  async picture(name: string): Promise<void> {
    const folder = process.env.E2E_PICTURES;
    if (folder) await this.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }

  /** Rules of accessibility that the page breaks seriously, in words. */
  async barriers(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' || ')}`);
  }
}
