import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, type Office } from './office.js';
import { Person } from './person.js';
import { registerCase, verifyCase } from './registration.js';

/** 送审、退回、重新送审、会签、签批, each at the screen of another officer. */
describe('an approval on the screens', () => {
  let office: Office;
  /** The page of the case. */
  let place: string;
  const people = new Map<string, Person>();
  const person = async (account: string, viewport?: { width: number; height: number }) => {
    const known = people.get(account);
    if (known) return known;
    const fresh = await Person.signIn(office, account, viewport);
    people.set(account, fresh);
    return fresh;
  };
  /** Opens the form of what may be done with the proposal. */
  const press = async (who: Person, command: string) => {
    await who.open(place);
    await who.page.locator(`[data-proposal] [data-command="${command}"]`).click();
    await who.page.locator('.ant-drawer form').waitFor();
  };
  /** The button that sends the form says what is done by pressing it. */
  const send = async (who: Person, what: string, button: string) => {
    const shown = await who.page.locator('.ant-drawer-footer .ant-btn-primary').innerText();
    // The space that is set between two characters of a button.
    expect(shown.replace(/\s/g, '')).toBe(button);
    await who.submit();
    await who.sawRecorded(what);
  };

  beforeAll(async () => {
    office = await openOffice();
    const clerk = await person('intake-clerk');
    place = await registerCase(clerk);
    const officer = await person('handling-officer');
    await verifyCase(officer, place);
  });
  afterAll(async () => {
    for (const one of people.values()) await one.leave();
    await office.close();
  });

  it('is written by an officer, for whom it lies with another', async () => {
    const officer = await person('handling-officer');
    await officer.open(place);
    await officer.page.locator('[data-testid="to-propose"] [data-command="ExtendVerification"]').click();
    await officer.page.locator('.ant-drawer form').waitFor();
    await officer.page.locator('[id="propose_form_reasons"]').fill('案情复杂，需要再次核查');
    await officer.choose('propose_countersigners', '办案机构负责人');
    await officer.page.keyboard.press('Escape');
    await officer.choose('propose_signer', '分管负责人');
    await send(officer, 'ProposeAct', '送审');
    const card = officer.page.locator('[data-proposal="a1"]');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/批准延长核查期限[\s\S]*会签[\s\S]*签批/);
  });

  it('is read and returned on a telephone, which it fits', async () => {
    const head = await person('unit-head', { width: 390, height: 844 });
    await head.open(place);
    await head.page.locator('[data-proposal="a1"] button').first().waitFor();
    expect(await head.page.locator('[data-proposal="a1"]').innerText()).toContain('案情复杂，需要再次核查');
    const over = await head.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([over, await head.barriers()]).toEqual([0, []]);
    await press(head, 'ReturnProposal');
    await head.choose('act_returnTo', '办案人员');
    await head.page.locator('[id="act_reason"]').fill('请写明复杂在何处');
    await send(head, 'ReturnProposal', '退回');
  });

  it('comes back to its proposer, who writes it anew', async () => {
    const officer = await person('handling-officer');
    await officer.open(place);
    await officer.page.getByText('请写明复杂在何处').waitFor();
    await press(officer, 'ResubmitProposal');
    const reasons = officer.page.locator('[id="propose_form_reasons"]');
    expect(await reasons.inputValue()).toBe('案情复杂，需要再次核查');
    await reasons.fill('涉及三个销售点，须分别核查');
    await send(officer, 'ResubmitProposal', '重新送审');
  });

  it('is countersigned and signed, and with the signature it is done', async () => {
    const head = await person('unit-head');
    await press(head, 'CountersignProposal');
    await send(head, 'CountersignProposal', '会签');
    const signer = await person('deputy-head');
    await signer.open('/desks/approvals');
    await signer.page.getByText('批准延长核查期限').first().waitFor();
    await press(signer, 'SignProposal');
    expect(await signer.page.locator('.ant-drawer-body').innerText()).toContain('涉及三个销售点');
    expect(await signer.barriers()).toEqual([]);
    await send(signer, 'SignProposal', '签批');
    const { entries } = await signer.read<{ entries: { type: string }[] }>(`${place}/history`);
    expect(entries.map(({ type }) => type)).toEqual(expect.arrayContaining(['ProposalSigned', 'VerificationExtended']));
    await signer.open(place);
    expect(await signer.page.locator('[data-proposal]').count()).toBe(0);
  });

  it('is delegated by the head from her desk: who signs, from when to when, until she ends it', async () => {
    const head = await person('head');
    await head.open('/desks/approvals');
    await head.page.getByRole('link', { name: '签批权限与授权' }).click();
    await head.page.getByRole('button', { name: '登记签批授权' }).click();
    await head.choose('delegation_acts', '批准延长核查期限');
    await head.page.keyboard.press('Escape');
    await head.page.getByRole('checkbox', { name: '主要负责人' }).check();
    await head.page.locator('[id="delegation_authority"]').fill('局务会议纪要第3号');
    await head.page.getByRole('button', { name: '登记签批授权' }).click();
    const paper = head.page.locator('[data-paper="局务会议纪要第3号"]');
    await paper.waitFor();
    expect(await paper.innerText()).toMatch(/由主要负责人签批[\s\S]*起[\s\S]*批准延长核查期限/);
    expect(await head.barriers()).toEqual([]);
    // Others read it, on a telephone too; it is not theirs to end.
    const officer = await person('case-reviewer', { width: 390, height: 844 });
    await officer.open('/signing');
    await officer.page.locator('[data-paper]').waitFor();
    expect(await officer.page.getByRole('button', { name: /授权/ }).count()).toBe(0);
    const over = await officer.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([over, await officer.barriers()]).toEqual([0, []]);
    await paper.getByRole('button', { name: '终止授权' }).click();
    await paper.getByLabel('终止依据').fill('局务会议纪要第4号');
    await paper.getByRole('button', { name: '终止授权' }).click();
    const ended = head.page.locator('[data-paper="局务会议纪要第4号"]');
    await ended.waitFor();
    expect(await ended.innerText()).toMatch(/\d{4}-\d\d-\d\d 至 \d{4}-\d\d-\d\d/);
    expect(await paper.count()).toBe(0);
  });
});
