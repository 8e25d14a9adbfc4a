import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../../src/case/stages.js';
import { definitionOf, type CommandClass } from '../../src/engine/command.js';
import { Refusal } from '../../src/engine/decider.js';
import { forbiddenWords } from '../../src/http/forbidden-words.js';
import { refusalText } from '../../src/http/refusal-text.js';
import { refusalWords } from '../../src/http/refusal-words.js';
import { RoomWords } from '../../src/http/room-words.js';
import { schemaOf } from '../../src/http/schema.js';
import { levelOf } from '../../src/law/levels.js';

const words = new RoomWords(allRooms).refusals;
const money = { minFen: 0, maxFen: 25_000_000, basis: 'TM-2019:60' };

/** What an officer may get wrong under the rules of filing, penalty and goods, and the article that is held against it. */
const wrong: readonly (readonly [what: string, code: string, details: Readonly<Record<string, unknown>>])[] = [
  ['one officer where two are needed, at filing', 'complaint.two-officers', {}],
  ['one officer where two are needed, in the investigation', 'penalty.two-officers', {}],
  ['one officer where two are needed, at a destruction', 'goods.two-officers', {}],
  ['officers without their certificates', 'penalty.certificates-not-shown', {}],
  ['an officer without a certificate', 'officer.not-certified', { officer: '王某' }],
  [
    'an officer whose certificate has run out',
    'officer.certificate-not-good',
    { officer: '王某', number: '1号', on: '2026-03-04', from: '2024-01-01', until: '2026-03-03' },
  ],
  ['an officer who has withdrawn', 'penalty.officer-recused', { person: '王某' }],
  ['a reviewer who investigated', 'penalty.reviewer-is-handler', {}],
  ['a host who investigated', 'penalty.host-is-handler', {}],
  ['a measure without approval', 'penalty.measure-not-approved', {}],
  ['approval by the head of a county agency', 'penalty.county-may-not-approve', {}],
  ['a fine out of its range', 'penalty.fine-out-of-range', money],
  ['a second fine for one act', 'penalty.fined-already', { on: '2026-01-02', number: '1号' }],
  ['the lower of two fines', 'penalty.higher-fine-rules', money],
  ['a heavier penalty than announced', 'penalty.heavier-than-notice', {}],
  ['an extension beyond the law', 'term.extension-too-long', { law: 'ACL-2011:25' }],
  ['a second extension where one is allowed', 'term.extension-used-up', { law: 'SAMRPROC-2022:64' }],
  ['an extension after the end', 'term.extension-too-late', { law: 'ACL-2011:25' }],
  ['a confirmation asked for by one side alone', 'mediation.not-joint', {}],
  ['a confirmation asked for after thirty days', 'mediation.confirmation-late', { due: '2026-03-02' }],
  ['a confirmation by the wrong court', 'mediation.wrong-court', { competent: ['ip-intermediate'] }],
  ['a fee for confirmation', 'mediation.confirmation-free', {}],
  ["a fee for people's mediation", 'mediation.no-fee', {}],
  ['an objection after fifteen days', 'mediation.objection-late', { due: '2026-03-02' }],
  ['an objection after six months', 'mediation.outsider-late', { due: '2026-03-02' }],
  ['a mediator who withdrew', 'mediation.mediator-recused', { person: '赵某' }],
  ['the approval of what one proposed', 'approval.self', { law: 'SAMRPROC-2022:18' }],
  ['an approval in a proceeding that one handles', 'approval.own-case', { law: 'SAMRPROC-2022:46' }],
  [
    'the approval of a stale proposal',
    'approval.stale-proposal',
    { law: 'SAMRPROC-2022:18', changes: ['批准延长核查期限 2026-03-02'] },
  ],
  ['a signature by a post that may not', 'approval.wrong-post', { law: 'SAMRPROC-2022:18', allowed: ['负责人'] }],
  [
    'a signature against the bureau’s paper',
    'approval.not-delegated',
    { law: 'SAMRPROC-2022:19', allowed: ['负责人'], authority: '签批权限规定', from: '2026-03-02' },
  ],
  ['a delegation of what is signed in person', 'delegation.in-person', { law: 'M310-2020:5' }],
  ['an act out of time', 'penalty.out-of-time', { through: '2026-01-01', foundOn: '2026-01-02' }],
];

const definitions = Object.values(allRooms).flatMap(({ name, commands }) =>
  Object.entries<CommandClass>(commands).map(
    ([command, commandClass]) => [`${name}.${command}`, definitionOf(commandClass), commandClass] as const,
  ),
);
const reserved = definitions.filter(([, definition]) => definition.reserved !== undefined);

describe('what is refused', () => {
  it.each(wrong)('%s: %s names its article in both languages', (_what, code, details) => {
    const { zh, en } = refusalWords(code, details, words);
    expect(zh).toMatch(/第.+条/);
    expect(en).toMatch(/\barts?\.? \d/);
    expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
  });

  it('an approval by the wrong level: names the level to which the law reserves it, and its article', () => {
    const level = (allowed: readonly string[], law: string) =>
      forbiddenWords({ code: 'approval.wrong-level', allowed, law });
    const filing = level(['deputy-head', 'head'], 'SAMRPROC-2022:18');
    expect(filing.zh).toContain('须由行政机关负责人（主要负责人或者分管负责人）决定');
    expect(filing.zh).toContain('《市场监督管理行政处罚程序规定》第18条');
    expect(filing.en).toContain('the head of the agency, or the deputy head in charge');
    expect(level(['head'], 'M310-2020:5').zh).toContain('不得委托');
    expect(level(['unit-head'], 'SAMRPROC-2022:19').zh).toContain('须由办案机构负责人决定');
  });

  it.each(reserved)(
    '%s by another level is a refusal of its own, with an article in force',
    (_name, { by, reserved: law = '' }) => {
      expect([by, levelOf(by)]).not.toEqual([by, undefined]);
      const { zh, en } = forbiddenWords({ code: 'approval.wrong-level', allowed: by, law });
      expect(zh).toMatch(/《.+》第.+条/);
      expect(en).toMatch(/\barts?\.? \d/);
      expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
    },
  );

  const named = definitions.flatMap(([name, { approvers = {} }]) =>
    Object.entries(approvers).map(([field, approver]) => [`${name}.${field}`, approver] as const),
  );

  it.each(named)('%s of another level names the level needed, and the article where one reserves it', (_name, one) => {
    const { by, reserved = null } = one;
    const code = reserved === null ? 'approval.not-of-post' : 'approval.not-of-level';
    const rooms = new RoomWords(allRooms);
    for (const refused of [code, 'approval.unknown-person']) {
      const { zh, en } = refusalText(
        new Refusal(refused, { person: 'li', name: '李某', level: by, law: reserved }),
        rooms,
      );
      expect(zh).toContain(levelOf(by)?.zh);
      expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
      if (reserved === null) continue;
      expect(zh).toMatch(/《.+》第.+条/);
      expect(en).toMatch(/\barts?\.? \d/);
    }
  });

  it('and the acts of filing, measures, decision, transfer and listing are among them', () => {
    const names = reserved.map(([name]) => name);
    for (const name of [
      'complaint.ApproveFiling',
      'penalty.ApproveUrgentMeasure',
      'penalty.ExtendSeizure',
      'penalty.ApproveProposal',
      'penalty.DecidePenalty',
      'penalty.CloseCase',
      'transfer.ApproveTransfer',
      'credit.DecideListing',
    ])
      expect(names).toContain(name);
  });

  it('officers without a certificate, by every act of filing and penalty that names who enforces', () => {
    const naming = definitions.filter(([name, , commandClass]) => {
      const fields = Object.keys(schemaOf(commandClass, () => undefined).properties ?? {});
      const named = fields.some((field) => ['officers', 'handlers', 'team'].includes(field));
      return named && (name.startsWith('penalty.') || name === 'complaint.ApproveFiling');
    });
    expect(naming.length).toBeGreaterThan(9);
    expect(naming.filter(([, { needs }]) => !needs?.includes('certificates')).map(([name]) => name)).toEqual([]);
  });

  it('speaks of money in yuan and of articles by their names', () => {
    expect(refusalWords('penalty.fine-out-of-range', money, words).zh).toContain('0.00元至250000.00元');
    expect(refusalWords('penalty.fine-out-of-range', money, words).zh).toContain('商标法');
  });
});
