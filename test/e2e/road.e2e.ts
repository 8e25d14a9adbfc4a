import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { infringement } from '../harness/infringement.js';
import { daysAgo, minutesAgo, today } from './day.js';
import type { Values } from './form.js';
import { openOffice, type Office } from './office.js';
import { Person } from './person.js';
import { registerCase } from './registration.js';

// One matter with two respondents: the first goes to the police, the second is punished and listed.
const officers = ['handling-officer', 'assisting-officer'];
const penalty = (party: string): Values => ({
  party,
  outcome: 'penalise',
  ...infringement(daysAgo(60), today()),
  turnoverFen: 6_000_000,
  fineFen: 5_000_000,
  confiscatedFen: 0,
  confiscatesGoods: false,
  warning: false,
  restriction: 'none',
  tier: 'severe',
  reasons: '两年内再次销售侵犯同一注册商标专用权的商品',
  listing: true,
  major: false,
});

describe('one case from complaint to list', () => {
  let office: Office;
  let place: string;
  const people: Record<string, Person> = {};
  const as = async (account: string): Promise<Person> => (people[account] ??= await Person.signIn(office, account));

  let stopped = false;
  /** A step rests on those before it: when one fails, the others are not tried. */
  const step = (name: string, run: () => Promise<void>): void =>
    it(name, async () => {
      if (stopped) throw new Error('an earlier step failed');
      stopped = true;
      await run().catch(async (error: unknown) => {
        await Promise.all(Object.entries(people).map(([account, person]) => person.picture(account)));
        throw error;
      });
      stopped = false;
    });

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(async () => {
    await office.close();
  });

  step('the intake clerk registers a report with two respondents', async () => {
    const clerk = await as('intake-clerk');
    place = await registerCase(clerk);
    await clerk.open('/desks');
    await clerk.page.getByText('两家商店涉嫌销售假冒白酒案').first().waitFor();
  });

  step('the clerk takes back what she entered by mistake, and corrects what she mistyped', async () => {
    const clerk = await as('intake-clerk');
    const { page } = clerk;
    await clerk.act(place, 'AddParty', {
      occurredOn: today(),
      entry: { id: 'x1', kind: 'legal', roles: ['platform'], name: '别的案件的平台' },
    });
    const justEntered = page.getByTestId('just-entered');
    await justEntered.getByText('别的案件的平台').waitFor();
    await justEntered.getByRole('button', { name: /撤回（还剩 \d:\d\d）/ }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '撤回', exact: true }).click();
    // What she entered before bears a number and cannot be taken back: nothing is offered that is not there.
    await justEntered.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '办案记录' }).click();
    await page.locator('.history s').getByText('别的案件的平台').waitFor();

    const wrong = page.locator('.history > li').filter({ hasText: '登记权利：老窖' });
    await wrong.getByRole('button', { name: '更正录入' }).click();
    await page.locator('#correction_values_entry_title').fill('老窖特曲');
    await page.locator('#correction_reason').fill('商标注册证上为“老窖特曲”');
    await page.locator('.ant-drawer-footer .ant-btn-primary').click();
    await page.locator('.ant-drawer form').waitFor({ state: 'detached' });
    const corrected = page.locator('.history > li').filter({ hasText: '登记权利：老窖特曲' }).last();
    await corrected.getByTestId('corrected').locator('summary').click();
    await corrected.getByText('商标注册证上为').waitFor();
    expect(await corrected.locator('dd s').innerText()).toBe('老窖');
    await clerk.picture('corrected');
    expect(await clerk.barriers()).toEqual([]);
  });

  step('the handling officer verifies, the head files', async () => {
    await (
      await as('handling-officer')
    ).act(place, 'RecordVerification', {
      occurredOn: daysAgo(1),
      findings: '在两家商店查见涉嫌假冒白酒',
      officers,
      suspicionHolds: true,
    });
    const head = await as('head');
    const filing = {
      occurredOn: daysAgo(1),
      grounds: '涉嫌销售侵犯注册商标专用权的商品',
      respondents: ['p1', 'p2'],
      handlers: officers,
    };
    await head.open(place);
    await head.begin(place, 'ApproveFiling', filing);
    await head.submit();
    // The group that was left out has no field to mark: what is missing is said above the form.
    expect(await head.page.locator('.ant-drawer [role=alert]').first().innerText()).toContain('追责时效');
    const limitation = { lastActOn: daysAgo(20), continuing: true, harm: false };
    await head.act(place, 'ApproveFiling', { ...filing, limitation });
  });

  step('the officer investigates and reports a suspected crime of the first respondent', async () => {
    const officer = await as('handling-officer');
    await officer.act(place, 'InspectSite', {
      occurredOn: daysAgo(1),
      place: '两家商店',
      officers,
      certificatesShown: true,
      partyPresent: true,
      findings: '查获涉案白酒，已拍照',
    });
    for (const party of ['p1', 'p2'])
      await officer.act(place, 'TellRights', { occurredOn: daysAgo(1), officers, certificatesShown: true }, party);
    await officer.act(place, 'ReportSuspicion', {
      occurredOn: daysAgo(1),
      respondents: ['p1'],
      offence: '214',
      team: officers,
      facts: '销售金额达到刑事立案追诉标准',
    });
  });

  step('two people act at once on different proceedings, and both are recorded', async () => {
    const [head, officer] = [await as('head'), await as('handling-officer')];
    await Promise.all([head.open(place), officer.open(place)]);
    await head.begin(place, 'ApproveTransfer', { occurredAt: minutesAgo(30) });
    await officer.begin(place, 'ReportInvestigation', { occurredOn: today(), report: '违法事实清楚，证据充分' });
    await Promise.all([head.submit(), officer.submit()]);
    await Promise.all([head.sawRecorded('ApproveTransfer'), officer.sawRecorded('ReportInvestigation')]);
    const { proceedings } = await head.read<{ proceedings: { stage: string; is: string }[] }>(place);
    expect(proceedings.find(({ stage }) => stage === 'transfer')?.is).toBe('Approved');
    expect(proceedings.find(({ stage }) => stage === 'penalty')?.is).toBe('UnderReview');
  });

  step('what another recorded meanwhile on the same proceeding is shown, and nothing typed is lost', async () => {
    const [officer, deputy] = [await as('head'), await as('deputy-head')];
    await Promise.all([officer.open(place), deputy.open(place)]);
    await officer.begin(place, 'ExtendDecision', { occurredOn: today(), reasons: '案情复杂，需要延长' });
    await deputy.act(place, 'SuspendInvestigation', { occurredOn: today(), ground: 'other', reasons: '等待鉴定' });
    await officer.submit();
    const { page } = officer;
    await page.locator('[data-testid=changed]').waitFor();
    expect(await page.locator('[data-testid=changed]').innerText()).toContain('中止');
    expect(await page.locator('#act_reasons').inputValue()).toBe('案情复杂，需要延长');
    await deputy.act(place, 'ResumeInvestigation', { occurredOn: today(), reasons: '鉴定完毕' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '放弃' }).click();
  });

  step('the police get, sign for and file the first respondent’s case', async () => {
    await (
      await as('handling-officer')
    ).act(place, 'SendToPolice', {
      occurredAt: minutesAgo(20),
      police: '市公安局',
      attachments: ['transfer-letter', 'investigation-report', 'goods-list'],
      withoutTest: '由权利人辨认，无需检验',
      copiedToProcuratorate: true,
    });
    const police = await as('police-liaison');
    await police.open('/desks');
    await police.page.getByText('两家商店涉嫌销售假冒白酒案').first().waitFor();
    await police.act(place, 'SignReceipt', { occurredAt: minutesAgo(10), receivedBy: '经侦支队值班民警' });
    await police.act(place, 'AcceptCase', { occurredAt: minutesAgo(5), reference: '公经立字〔2026〕8号' });
  });

  step('the head approves what each respondent is to be told', async () => {
    await (
      await as('case-reviewer')
    ).act(place, 'ReviewCase', { occurredOn: today(), result: 'agrees', opinion: '同意' });
    const head = await as('head');
    const first = { ...penalty('p1'), listing: false };
    await head.act(place, 'ApproveProposal', { occurredOn: today(), proposals: [first, penalty('p2')] });
  });

  step('two people act at once on different respondents of one proceeding, and both are recorded', async () => {
    const [officer, other] = [await as('handling-officer'), await as('assisting-officer')];
    const notice = { occurredOn: today(), method: 'direct' };
    await Promise.all([officer.open(place), other.open(place)]);
    await officer.begin(place, 'ServeNotice', notice, 'p1');
    await other.begin(place, 'ServeNotice', notice, 'p2');
    await Promise.all([officer.submit(), other.submit()]);
    await Promise.all([officer.sawRecorded('ServeNotice'), other.sawRecorded('ServeNotice')]);
    const { entries } = await officer.read<{ entries: { type: string; party: string; actor: { id: string } }[] }>(
      `${place}/history`,
    );
    const served = entries.filter(({ type }) => type === 'NoticeServed').map(({ party, actor }) => [party, actor.id]);
    expect(served.sort()).toEqual([
      ['p1', 'handling-officer'],
      ['p2', 'assisting-officer'],
    ]);
  });

  step('the second respondent is heard and punished', async () => {
    const [head, officer] = [await as('head'), await as('handling-officer')];
    await officer.act(
      place,
      'RecordStatement',
      { occurredOn: today(), statement: '请求从轻处罚', review: '申辩理由不成立', waivesHearing: true },
      'p2',
    );
    await head.act(
      place,
      'DecidePenalty',
      {
        occurredOn: today(),
        decision: penalty('p2'),
        reasons: '事实清楚',
        remedies: '六十日内申请行政复议，六个月内提起诉讼',
      },
      'p2',
    );
    await officer.act(place, 'ServeDecision', { occurredOn: today(), method: 'direct', toldOfPublication: true }, 'p2');
    await officer.act(
      place,
      'ProposeListing',
      { occurredOn: today(), grounds: 'intentional-infringement', reasons: '主观故意明显' },
      'p2',
    );
  });

  step('the credit officer and the head put it on the list, and the register shows it', async () => {
    const [credit, head] = [await as('credit-officer'), await as('head')];
    await credit.open('/desks/credit');
    const row = credit.page.locator('tr', { hasText: '城东商店' }).locator('a[href^="/subjects/"]').last();
    await row.waitFor();
    const subject = (await row.getAttribute('href')) ?? '';
    await credit.act(subject, 'PrepareListing', {
      occurredOn: today(),
      opinion: '情节严重，社会危害较大',
      superiorConsent: '区市监信〔2026〕3号',
    });
    await head.act(subject, 'DecideListing', { occurredOn: today(), reasons: '符合列入条件' });
    await credit.act(subject, 'ServeListing', { occurredOn: today(), method: 'direct' });
    await credit.act(subject, 'PublishListing', { occurredOn: today(), text: '列入严重违法失信名单，期限三年' });
    await credit.openUntil('/listings', (page) => page.getByText('城东商店'));
    await credit.openUntil(place, (page) => page.locator('.road').getByText('已列入'));
  });
});
