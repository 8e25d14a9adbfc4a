import type { Words } from '../engine/command.js';
import type { ReadModel } from '../engine/projections/read-model.js';
import { officeRoles } from '../law/signing.js';
import { adjudicationInbox, adjudicationWords } from './adjudication/inbox.js';
import { approvalsInbox, approvalsWords } from './approvals/inbox.js';
import { archiveInbox, archiveWords } from './archive/inbox.js';
import { caseWords } from './case-words.js';
import { cases } from './cases.js';
import { courtInbox, courtWords } from './court/inbox.js';
import { creditInbox, creditWords } from './credit/inbox.js';
import { enforcementInbox } from './enforcement/inbox.js';
import { enforcementWords } from './enforcement/words.js';
import { goodsInbox, goodsWords } from './goods/inbox.js';
import { intakeInbox, intakeWords } from './intake/inbox.js';
import { listings } from './listings.js';
import { mediationInbox, mediationWords } from './mediation/inbox.js';
import { noticesInbox, noticesWords } from './notices/inbox.js';
import { penalties } from './penalties.js';
import { policeInbox, policeWords } from './police/inbox.js';
import { procuratorateInbox, procuratorateWords } from './procuratorate/inbox.js';
import { remedyInbox, remedyWords } from './remedy/inbox.js';
import { supervisionInbox, supervisionWords } from './supervision/inbox.js';
import { terms } from './terms.js';

/** A department's desk: what waits for it now. A row whose `waits_for` is null is kept, but does not wait. */
export interface Desk {
  readonly id: string;
  readonly label: Words;
  readonly inbox: ReadModel;
  /** Roles that may open it; its rows are then shown as far as the policy lets their cases be read. `public`: everybody. */
  readonly roles: readonly string[] | 'public';
  /** Those of them whose own desk it is: theirs is the first that they are shown. */
  readonly own: readonly string[];
  /** Its rows are for the officer whom they name, or who stands in for her today, and for nobody else. */
  readonly personal?: true;
  /** Codes of `waits_for`. */
  readonly waits: Readonly<Record<string, Words>>;
}

const heads = ['unit-head', 'deputy-head', 'head'] as const;

/** The desks, in the order of the road. A new department is one folder and one entry here. */
export const desks: readonly Desk[] = [
  {
    id: 'approvals',
    label: { zh: '待我签批', en: 'For my signature' },
    inbox: approvalsInbox,
    roles: officeRoles,
    own: officeRoles,
    personal: true,
    waits: approvalsWords,
  },
  {
    id: 'intake',
    label: { zh: '案源登记', en: 'Intake' },
    inbox: intakeInbox,
    roles: ['intake-clerk', 'handling-officer', ...heads],
    own: ['intake-clerk'],
    waits: intakeWords,
  },
  {
    id: 'enforcement',
    label: { zh: '行政执法', en: 'Enforcement' },
    inbox: enforcementInbox,
    roles: [
      'handling-officer',
      'case-reviewer',
      'legal-reviewer',
      'hearing-host',
      'hearing-clerk',
      'goods-keeper',
      'litigation-clerk',
      ...heads,
    ],
    own: [
      'handling-officer',
      'case-reviewer',
      'legal-reviewer',
      'hearing-host',
      'hearing-clerk',
      'litigation-clerk',
      ...heads,
    ],
    waits: enforcementWords,
  },
  {
    id: 'goods',
    label: { zh: '涉案财物', en: 'Goods ledger' },
    inbox: goodsInbox,
    roles: ['goods-keeper', 'handling-officer', 'supervisor', 'auditor', ...heads],
    own: ['goods-keeper'],
    waits: goodsWords,
  },
  {
    id: 'adjudication',
    label: { zh: '行政裁决', en: 'Adjudication' },
    inbox: adjudicationInbox,
    roles: ['panel-member', 'panel-clerk', 'intake-clerk', 'litigation-clerk', ...heads],
    own: ['panel-member', 'panel-clerk'],
    waits: adjudicationWords,
  },
  {
    id: 'mediation',
    label: { zh: '调解中心', en: 'Mediation centre' },
    inbox: mediationInbox,
    roles: ['mediator', 'intake-clerk', 'handling-officer', 'unit-head'],
    own: ['mediator'],
    waits: mediationWords,
  },
  {
    id: 'remedy',
    label: { zh: '复议应诉', en: 'Reconsideration and litigation' },
    inbox: remedyInbox,
    roles: ['litigation-clerk', 'legal-reviewer', 'reconsideration-officer', ...heads],
    own: ['litigation-clerk', 'reconsideration-officer'],
    waits: remedyWords,
  },
  {
    id: 'court',
    label: { zh: '人民法院', en: 'Court' },
    inbox: courtInbox,
    roles: ['court-liaison'],
    own: ['court-liaison'],
    waits: courtWords,
  },
  {
    id: 'procuratorate',
    label: { zh: '人民检察院', en: 'Procuratorate' },
    inbox: procuratorateInbox,
    roles: ['procuratorate-liaison'],
    own: ['procuratorate-liaison'],
    waits: procuratorateWords,
  },
  {
    id: 'police',
    label: { zh: '公安机关', en: 'Police' },
    inbox: policeInbox,
    roles: ['police-liaison'],
    own: ['police-liaison'],
    waits: policeWords,
  },
  {
    id: 'credit',
    label: { zh: '信用与公示', en: 'Credit office' },
    inbox: creditInbox,
    roles: ['credit-officer', 'deputy-head', 'head'],
    own: ['credit-officer'],
    waits: creditWords,
  },
  {
    id: 'archive',
    label: { zh: '归档与评查', en: 'Archive' },
    inbox: archiveInbox,
    roles: ['archivist', 'handling-officer', 'legal-reviewer', 'supervisor', 'auditor', 'unit-head'],
    own: ['archivist'],
    waits: archiveWords,
  },
  {
    id: 'supervision',
    label: { zh: '执法监督', en: 'Supervision' },
    inbox: supervisionInbox,
    roles: ['supervisor', 'auditor', 'deputy-head', 'head'],
    own: ['supervisor', 'auditor'],
    waits: supervisionWords,
  },
  {
    id: 'notices',
    label: { zh: '公示', en: 'Public notices' },
    inbox: noticesInbox,
    roles: 'public',
    own: [],
    waits: noticesWords,
  },
];

/** Every read model of the house: lists and desks. */
export const models: readonly ReadModel[] = [
  cases,
  caseWords,
  terms,
  listings,
  penalties,
  ...desks.map(({ inbox }) => inbox),
];
