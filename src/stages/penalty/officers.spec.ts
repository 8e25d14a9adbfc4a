import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import { alone, event, head, on, r1, room, start } from '../../../test/harness/penalty-facts.js';

const name = { type: 'NameHandlers' as const, ...on, handlers: ['li', 'zhou'], reasons: '王某调离' };
const tell = { type: 'TellRights' as const, ...on, ...r1, officers: ['li', 'wang'], certificatesShown: true };
const told = event('RightsTold', { ...r1, officers: ['li', 'wang'] });
const ask = {
  type: 'RequestOfficerRecusal' as const,
  ...on,
  person: 'wang',
  rank: 'officer' as const,
  asker: 'party' as const,
  ground: 'direct-interest' as const,
  reasons: '与权利人有亲属关系',
};
const asked = (rank: 'officer' | 'deputy-head' | 'head', person = 'wang') =>
  event('OfficerRecusalRequested', { person, rank, asker: 'party', ground: 'direct-interest', reasons: '' });
const decide = {
  type: 'DecideOfficerRecusal' as const,
  ...on,
  person: 'wang',
  granted: true,
  reasons: '关系属实',
};
const deputy = { ...head, actor: { ...head.actor!, id: 'qian', roles: ['deputy-head'] } };

describe('handling officers (art. 19)', () => {
  it('are two or more, named by the head of the handling unit', () => {
    room
      .given(alone)
      .when(name)
      .then(event('HandlersNamed', { handlers: ['li', 'zhou'], reasons: '王某调离' }));
    room
      .given(alone)
      .when({ ...name, handlers: ['li', 'li'] })
      .refused('penalty.two-officers');
  });
});

describe('rights told at first contact (art. 21)', () => {
  it('once, by two officers who show their certificates', () => {
    room.given(alone).when(tell).then(told);
    room
      .given(alone)
      .when({ ...tell, officers: ['li'] })
      .refused('penalty.two-officers');
    room
      .given(alone)
      .when({ ...tell, certificatesShown: false })
      .refused('penalty.certificates-not-shown');
    room.given(alone, told).when(tell).refused('penalty.rights-already-told');
  });
  it('before the investigation is reported, or the record says why a respondent was never met', () => {
    const report = { type: 'ReportInvestigation' as const, ...on, report: '调查终结' };
    room.given(alone).when(report).refused('penalty.rights-not-told');
    room.given(start, told).when(report).refused('penalty.rights-not-told');
    room
      .given(alone, told)
      .when(report)
      .then(event('InvestigationReported', { report: '调查终结', notContacted: null }));
    room
      .given(alone)
      .when({ ...report, notContacted: '当事人下落不明' })
      .thenTypes('InvestigationReported');
  });
});

describe('enforcement certificates (行政处罚法 art. 42)', () => {
  const certificate = (officer: string, validUntil = '2027-12-31') => ({
    officer,
    number: `宁E-${officer}`,
    from: '2023-01-01',
    validUntil,
    withdrawnOn: null,
  });
  it('are good on the day of the act', () => {
    const held = { certificates: [certificate('li'), certificate('wang', '2026-03-01')] };
    room.given(alone).when(tell, held).refused('officer.certificate-not-good');
    room
      .given(alone)
      .when({ ...tell, occurredOn: '2026-03-01' }, held)
      .thenTypes('RightsTold');
    room.given(alone).when(name, held).refused('officer.not-certified');
  });
});

describe('recusal (art. 4)', () => {
  it('does not stop the investigation', () => {
    room.given(alone).when(ask).thenTypes('OfficerRecusalRequested');
    expect(room.given(alone, asked('officer')).state.is).toBe('Investigating');
    room.given(alone, asked('officer')).when(tell).thenTypes('RightsTold');
    room.given(alone, asked('officer')).when(ask).refused('penalty.recusal-pending');
  });
  it('takes an officer off the case, and the unit must name another where fewer than two are left', () => {
    const data = { person: 'wang', rank: 'officer' as const, granted: true, reasons: '关系属实', present: [] };
    room
      .given(alone, asked('officer'))
      .when(decide, head)
      .then(event('OfficerRecusalDecided', { ...data, tooFew: true, handlers: ['li'] }));
    const gone = [alone, asked('officer'), event('OfficerRecusalDecided', { ...data, tooFew: true })] as const;
    room
      .given(...gone)
      .when(tell)
      .refused('penalty.officer-recused');
    room
      .given(...gone)
      .when({ ...name, handlers: ['li', 'wang'] })
      .refused('penalty.officer-recused');
    room
      .given(...gone)
      .when(ask)
      .refused('penalty.officer-recused');
    room
      .given(...gone)
      .when(name)
      .thenTypes('HandlersNamed');
  });
  it('ends every act of who has withdrawn, whatever it is', () => {
    const data = { person: 'wang', rank: 'officer' as const, granted: true, reasons: '', present: [], tooFew: false };
    const gone = [alone, asked('officer'), event('OfficerRecusalDecided', data)] as const;
    const wang = { actor: { ...facts().actor, id: 'wang' } };
    const report = { type: 'ReportInvestigation' as const, ...on, report: '调查终结', notContacted: '下落不明' };
    for (const act of [{ ...tell, officers: ['li', 'zhou'] }, report, { ...ask, person: 'li' }])
      room
        .given(...gone)
        .when(act, wang)
        .refused('penalty.officer-recused');
    const taken = { ...on, measure: 'm1', goods: [], officers: ['li', 'zhou'], keptAt: '库房', urgent: false };
    room
      .given(...gone)
      .when({ type: 'PreserveEvidence', ...taken, approvedBy: 'wang' })
      .refused('penalty.officer-recused');
    // Until it is decided the investigation goes on, and with a refusal too.
    room
      .given(alone, asked('officer'))
      .when({ ...ask, person: 'li' }, wang)
      .thenTypes('OfficerRecusalRequested');
  });
  it('may be refused, and leaves the officers as they are', () => {
    room
      .given(alone, asked('officer'))
      .when({ ...decide, granted: false }, head)
      .then(
        event('OfficerRecusalDecided', {
          person: 'wang',
          rank: 'officer',
          granted: false,
          reasons: '关系属实',
          present: [],
          tooFew: false,
        }),
      );
  });
  it('is decided by the right level, never by the person', () => {
    room.given(alone).when(decide, head).refused('penalty.no-recusal-asked');
    room
      .given(alone, asked('officer', 'zhao'))
      .when({ ...decide, person: 'zhao' }, head)
      .refused('penalty.own-recusal');
    room.given(alone, asked('deputy-head')).when(decide, deputy).refused('penalty.recusal-by-head');
    room.given(alone, asked('deputy-head')).when(decide, head).thenTypes('OfficerRecusalDecided');
    room.given(alone, asked('head')).when(decide, deputy).refused('penalty.recusal-discussed');
    room
      .given(alone, asked('head'))
      .when({ ...decide, present: ['qian', 'wang'] }, deputy)
      .refused('penalty.recusal-discussed');
    room
      .given(alone, asked('head'))
      .when({ ...decide, present: ['qian', 'sun'] }, deputy)
      .thenTypes('OfficerRecusalDecided');
  });
});
