import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { approvalsInbox } from './inbox.js';

const at = (type: string, data: object = {}, occurredOn = '2026-03-02', stream = 'case-1'): Read =>
  ({ type, stream, occurredOn, occurredAt: null, data: { proposal: 'a1', ...data } }) as unknown as Read;
const proposed = at('ActProposed', {
  act: 'complaint.ApproveFiling',
  proceeding: 'complaint-1',
  form: { grounds: '立案理由' },
  proposer: 'li',
  countersigners: ['sun'],
  signer: 'zhang',
});
const key = 'case-1/a1';
const after = (...events: readonly Read[]) => new Inbox(approvalsInbox).take(proposed, ...events).rows.get(key);

/** 待我签批 */
describe('what waits for a signature', () => {
  it('lies with one officer at a time, since the day on which it came to her', () => {
    expect(after()).toMatchObject({ waits_for: 'countersign', officer: 'sun', proposer: 'li', since: '2026-03-02' });
    const countersigned = at('ProposalCountersigned', {}, '2026-03-04');
    expect(after(countersigned)).toMatchObject({ waits_for: 'sign', officer: 'zhang', since: '2026-03-04' });
    const reassigned = at('ProposalReassigned', { step: 2, officer: 'zhou' }, '2026-03-05');
    expect(after(countersigned, reassigned)).toMatchObject({ officer: 'zhou', since: '2026-03-05' });
  });

  it('says that it was urged, and who signs instead on which days', () => {
    expect(after(at('ProposalUrged', {}, '2026-03-03'))).toMatchObject({ urged_on: '2026-03-03' });
    const leave = { step: 1, officer: 'qian', leaveFrom: '2026-03-02', leaveUntil: '2026-03-06' };
    expect(after(at('SignerSubstituted', leave))).toMatchObject({
      officer: 'sun',
      substitute: 'qian',
      substitute_from: '2026-03-02',
      substitute_until: '2026-03-06',
    });
  });

  it('is back with its proposer when it was returned or overtaken', () => {
    const back = { waits_for: 'revise', officer: 'li' };
    expect(after(at('ProposalReturned', { returnTo: 0, reason: '请修改' }))).toMatchObject(back);
    expect(after(at('ProposalOvertaken', { acts: ['VerificationExtended'] }))).toMatchObject(back);
  });

  it('leaves the desk when it is signed or withdrawn', () => {
    expect(after(at('ProposalCountersigned'), at('ProposalSigned'))).toBeUndefined();
    expect(after(at('ProposalWithdrawn'))).toBeUndefined();
  });

  it('holds nothing of what was written', () => {
    expect(JSON.stringify(after(at('ProposalReturned', { returnTo: 0, reason: '请修改' })))).not.toMatch(
      /立案理由|请修改/,
    );
  });
});
