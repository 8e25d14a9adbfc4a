import { describe, it } from '@jest/globals';
import { alone, event, legal, on, r1, room, withParty } from '../../../test/harness/penalty-facts.js';
import { facts } from '../../../test/harness/room.js';

const two = ['li', 'wang'];
const told = event('RightsTold', { ...r1, officers: two });

describe('questioning', () => {
  const question = {
    type: 'QuestionPerson' as const,
    ...on,
    role: 'respondent' as const,
    party: 'r1',
    name: '张某',
    officers: two,
    certificatesShown: true,
    record: '问：商品从何处购进？答：不清楚。',
    signed: true,
  };
  it('of a respondent follows the telling of rights', () => {
    room.given(alone).when(question).refused('penalty.rights-not-told');
    room.given(alone, told).when(question).thenTypes('PersonQuestioned');
    room
      .given(alone, told)
      .when({ ...question, party: undefined })
      .refused('penalty.questioned-party-missing');
  });
  it('is by two, with certificates, signed or with the reason', () => {
    const witness = { ...question, role: 'witness' as const, party: undefined };
    room.given(alone).when(witness).thenTypes('PersonQuestioned');
    room
      .given(alone)
      .when({ ...witness, officers: ['li'] })
      .refused('penalty.two-officers');
    room
      .given(alone)
      .when({ ...witness, certificatesShown: false })
      .refused('penalty.certificates-not-shown');
    room
      .given(alone)
      .when({ ...witness, signed: false })
      .refused('penalty.record-not-signed');
    room
      .given(alone)
      .when({ ...witness, signed: false, note: '拒绝签名，已录像' })
      .thenTypes('PersonQuestioned');
  });
  it('may be summoned for a day to come', () => {
    const summon = {
      type: 'SummonForQuestioning' as const,
      ...on,
      name: '张某',
      questionOn: '2026-03-02',
      place: '局',
    };
    room.given(alone).when(summon).thenTypes('QuestioningSummoned');
    room
      .given(alone)
      .when({ ...summon, questionOn: '2026-03-01' })
      .refused('penalty.summons-in-past');
  });
});

describe('material and samples', () => {
  const order = {
    type: 'OrderMaterials' as const,
    ...on,
    holder: 'r1',
    materials: '进销货票据',
    within: '5 working days' as const,
  };
  const ordered = event('MaterialsOrdered', { holder: 'r1', materials: '进销货票据', within: '5 working days' });
  const record = {
    type: 'RecordMaterials' as const,
    ...on,
    holder: 'r1',
    supplied: 'partial' as const,
    received: '进货单',
  };
  it('are asked of a party of the case, one order at a time', () => {
    room.given(alone).when(order).refused('penalty.unknown-party');
    room
      .given(alone)
      .when(order, withParty(legal('r1')))
      .then(ordered);
    room
      .given(alone, ordered)
      .when(order, withParty(legal('r1')))
      .refused('penalty.materials-pending');
    room.given(alone).when(record).refused('penalty.no-materials-ordered');
    room.given(alone, ordered).when(record).thenTypes('MaterialsRecorded');
  });
  it('are sampled in the presence of the party or a witness', () => {
    const sample = {
      type: 'TakeSamples' as const,
      ...on,
      place: '仓库',
      officers: two,
      partyPresent: false,
      samples: [{ name: '白酒', quantity: 2, unit: '瓶' }],
    };
    room.given(alone).when(sample).refused('penalty.no-witness');
    room
      .given(alone)
      .when({ ...sample, witness: '社区工作人员' })
      .thenTypes('SamplesTaken');
    room
      .given(alone)
      .when({ ...sample, partyPresent: true, officers: ['li', 'li'] })
      .refused('penalty.two-officers');
  });
});

describe('assistance of another agency (art. 45)', () => {
  const ask = {
    type: 'RequestAssistance' as const,
    ...on,
    letter: 'x1',
    agency: '某市市场监督管理局',
    receivedOn: '2026-03-02',
    request: '核查供货商',
  };
  const asked = event('AssistanceRequested', { letter: 'x1', agency: '', receivedOn: '2026-03-02', request: '' });
  const answer = { type: 'RecordAssistance' as const, ...on, letter: 'x1', answer: '供货商不存在' };
  it('is asked by letter and answered once', () => {
    room.given(alone).when(ask).thenTypes('AssistanceRequested');
    room
      .given(alone)
      .when({ ...ask, receivedOn: '2026-03-03' })
      .refused('penalty.letter-not-received');
    room.given(alone, asked).when(ask).refused('penalty.letter-exists');
    room.given(alone).when(answer).refused('penalty.no-letter-open');
    room.given(alone, asked).when(answer).thenTypes('AssistanceAnswered');
    const delay = {
      type: 'RecordAssistanceDelay' as const,
      ...on,
      letter: 'x1',
      length: '5 working days' as const,
      reasons: '人员外出',
    };
    room
      .given(alone, asked)
      .when(delay)
      .then(
        event('AssistanceDelayed', { letter: 'x1', limit: 'T-ASSIST', length: '5 working days', reasons: '人员外出' }),
      );
    room
      .given(alone, asked, event('AssistanceAnswered', { letter: 'x1', answer: '' }))
      .when(delay)
      .refused('penalty.no-letter-open');
  });
});

describe('trade secrets: seizure and bank accounts (AUCL 2025 art. 16)', () => {
  const secret = { t1: { id: 't1', type: 'trade-secret', number: null, title: '客户名单', holder: null } };
  const of = (division: string) => ({
    file: { ...facts().file, division, rights: secret, parties: { r1: legal('r1') } },
  });
  const seize = {
    type: 'SeizeGoods' as const,
    ...on,
    measure: 'm1',
    goods: [{ name: '硬盘', quantity: 1, unit: '块' }],
    officers: two,
    keptAt: '仓库',
    urgent: false,
    approvedBy: 'zhao',
    manner: 'taken' as const,
  };
  const query = {
    type: 'QueryBankAccounts' as const,
    ...on,
    holder: 'r1',
    accounts: '基本户',
    officers: two,
    principalHead: 'zhao',
    principalAgency: 'own' as const,
  };
  it('need the head of an agency of a city with districts or above, in writing', () => {
    room.given(alone).when(seize, of('640500')).refused('penalty.principal-head-missing');
    const own = { ...seize, principalHead: 'zhao', principalAgency: 'own' as const };
    room.given(alone).when(own, of('640500')).thenTypes('GoodsSeized');
    room.given(alone).when(own, of('640521')).refused('penalty.county-may-not-approve');
    room
      .given(alone)
      .when({ ...own, principalAgency: 'superior' }, of('640521'))
      .thenTypes('GoodsSeized');
    room
      .given(alone)
      .when({ ...own, principalHead: 'li' }, of('640500'))
      .refused('penalty.own-proposal');
    room.given(alone).when(query, of('640521')).refused('penalty.county-may-not-approve');
    room.given(alone).when(query, of('640500')).thenTypes('BankAccountsQueried');
  });
  it('are not asked for it where no secret is at stake', () => {
    room.given(alone).when(seize).thenTypes('GoodsSeized');
  });
  it('are not urgent enough to go without it', () => {
    room
      .given(alone)
      .when({ ...seize, urgent: true, approvedBy: undefined }, of('640500'))
      .refused('penalty.principal-head-missing');
  });
});
