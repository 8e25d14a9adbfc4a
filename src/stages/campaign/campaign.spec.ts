import { describe, expect, it } from '@jest/globals';
import { at, lateOn } from '../../../test/harness/due-days.js';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import { campaign, type CampaignEvent } from './campaign.js';

const room = specify(campaign);
const on = { occurredOn: '2026-03-02' };
const start = opened('campaign', { respondents: [] });
const data = {
  campaign: '“剑网”2026',
  organ: '国家版权局',
  until: '2026-09-30',
  scenes: ['online-storage' as const, 'social-media' as const],
};
const joined: CampaignEvent = { type: 'CampaignJoined', data };
const reported: CampaignEvent = { type: 'CampaignReported', data: { result: '已作出处罚决定' } };
const left: CampaignEvent = { type: 'CampaignLeft', data: { reasons: '误列' } };
const other = (is: string) => ({
  id: 'campaign-1',
  stage: 'campaign',
  is,
  open: is === 'Joined',
  openedOn: '',
  respondents: [],
  tracks: {},
  about: data.campaign,
});

describe('a campaign (专项行动)', () => {
  const join = { type: 'JoinCampaign' as const, ...on, ...data };
  it('counts a case once, while it lasts', () => {
    room.given(start).when(join).then(joined);
    const { scenes: _none, ...bare } = join;
    room
      .given(start)
      .when(bare)
      .then({ ...joined, data: { ...data, scenes: [] } });
    room
      .given(start)
      .when(join, { others: [other('Joined')] })
      .refused('campaign.counted-already');
    room
      .given(start)
      .when(join, { others: [other('Left')] })
      .then(joined);
    room
      .given(start)
      .when({ ...join, until: '2026-03-01' })
      .refused('campaign.over');
    room
      .given(start)
      .when(join, { file: { ...facts().file, id: null } })
      .refused('case.not-registered');
  });
  it('is reported to, or left', () => {
    room
      .given(start, joined)
      .when({ type: 'ReportToCampaign', ...on, result: '已作出处罚决定' })
      .then(reported);
    room
      .given(start, joined)
      .when({ type: 'LeaveCampaign', ...on, reasons: '误列' })
      .then(left);
    expect(room.given(start, joined, reported).state).toMatchObject({ is: 'Reported', about: data.campaign });
  });
  it('asks for a report ten working days after its end, as the office asks of itself', () => {
    const begun = at('2026-02-02', 'CampaignJoined', { ...data, until: '2026-02-13' });
    // Saturdays 14 and 28 February are worked: 14; 24 to 28 make six; 2 to 5 March ten.
    expect(
      lateOn(campaign, 'T-CAMPAIGN-REPORT', [begun], (when) => at(when, 'CampaignReported'), [
        '2026-03-04',
        '2026-03-05',
        '2026-03-06',
      ]),
    ).toEqual([false, false, true]);
  });
  it('has words, roles and law for all that it says', () => {
    expectWords(campaign, [joined, reported, left], new URL('./', import.meta.url));
    expectDefinitions(campaign);
    expectLimits(campaign);
    expectTotal(campaign, [start, joined, reported, left]);
  });
});
