import type { Locator, Page } from 'playwright-core';
import { until } from '../harness/until.js';

/** The part of a command's schema that says how to fill it in. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly 'x-labels'?: Readonly<Record<string, { readonly zh: string }>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

export type Values = Readonly<Record<string, unknown>>;

/** Fills in a form as a person would, found by the names that the schema gives its fields. */
export async function fillForm(
  page: Page,
  schema: Schema,
  values: Values,
  names: Readonly<Record<string, string>>,
  at = 'act',
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = schema.properties?.[name];
    if (!field) throw new Error(`the form has no field ${name}`);
    await fillField(page, field, value, names, `${at}_${name}`);
  }
}

async function fillField(
  page: Page,
  field: Schema,
  value: unknown,
  names: Readonly<Record<string, string>>,
  id: string,
): Promise<void> {
  const input = page.locator(`[id="${id}"]`);
  if (Array.isArray(value)) return fillList(page, field, value, names, id);
  if (typeof value === 'object' && value !== null) {
    await unfold(page, field, id);
    return fillForm(page, field, value as Values, names, id);
  }
  if (typeof value === 'boolean') return answer(page, input, value);
  if (field.enum) return choose(page, input, labelOf(field, value));
  if (typeof value === 'number') return input.fill(field.format === 'fen' ? String(value / 100) : String(value));
  const text = String(value);
  if (field.format === 'date' || field.format === 'date-time') {
    // An unchanged day would leave its calendar open over the fields below.
    if ((await input.inputValue()) === text) return;
    await input.fill(text);
    return input.press('Enter');
  }
  if ((await input.getAttribute('role')) === 'combobox') return choose(page, input, names[text] ?? text);
  return input.fill(text);
}

/** Fields that may be left out together are asked for first. */
async function unfold(page: Page, field: Schema, id: string): Promise<void> {
  const add = page.getByRole('button', { name: `添加 ${field.title ?? ''}` });
  if ((await page.locator(`[id^="${id}_"]`).count()) === 0 && (await add.count()) > 0) await add.first().click();
}

async function fillList(
  page: Page,
  field: Schema,
  values: readonly unknown[],
  names: Readonly<Record<string, string>>,
  id: string,
): Promise<void> {
  const input = page.locator(`[id="${id}"]`);
  if ((await input.count()) > 0) {
    for (const value of values)
      await choose(page, input, field.items?.enum ? labelOf(field, value) : (names[String(value)] ?? String(value)));
    return input.press('Escape');
  }
  const label = field.title ?? '';
  const list = page.locator('fieldset', { hasText: label }).last();
  for (const [place, value] of values.entries()) {
    const entry = page.locator(`[id^="${id}_${place}"]`).first();
    if ((await entry.count()) === 0) await list.getByRole('button', { name: '添加' }).last().click();
    await fillField(page, field.items ?? {}, value, names, `${id}_${place}`);
  }
}

async function answer(page: Page, input: Locator, value: boolean): Promise<void> {
  const text = value ? '是' : '否';
  if ((await input.getAttribute('role')) === 'combobox') return choose(page, input, text);
  await input.getByRole('radio', { name: text }).check();
}

const labelOf = (field: Schema, value: unknown): string =>
  field['x-labels']?.[String(value)]?.zh ?? field.items?.['x-labels']?.[String(value)]?.zh ?? String(value);

const open = '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option';

/** Types until the choice is on screen and takes it; in an open list, what is typed is itself the choice. */
export async function choose(page: Page, input: Locator, text: string): Promise<void> {
  const select = page.locator('.ant-select', { has: input }).last();
  // What the form has filled in by itself needs no hand.
  if ((await select.innerText()).includes(text)) return;
  let before: string | null = null;
  await input.click();
  await until(async () => {
    // A choice that came late is not taken back by another click.
    if (before !== null && (await select.innerText()) !== before) return true;
    await input.fill(text);
    const exact = page.locator(`${open}[title="${text}"]`).first();
    const option = page.locator(open).filter({ hasText: text }).first();
    await option.waitFor();
    before = await select.innerText();
    await ((await exact.count()) > 0 ? exact : option).click();
    // The list moves while it opens, and a click may then go beside it.
    for (let look = 0; look < 20 && (await select.innerText()) === before; look += 1) await page.waitForTimeout(50);
    return (await select.innerText()) !== before;
  });
}
