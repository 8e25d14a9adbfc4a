import type { Words } from '../engine/command.js';

export type MediationKind = 'consumer' | 'patent' | 'damages' | 'copyright' | 'people' | 'trade' | 'court';

/** A kind of mediation (调解种类): who holds it, and which rules govern it (reference, 5.1, L16). */
export interface MediationForm extends Words {
  readonly id: MediationKind;
  /** `ACT-ID:article` that it rests on. */
  readonly law: readonly string[];
  /** The respondent is first asked for an opinion, though he may be willing (专利纠纷行政裁决和调解办法 art. 65). */
  readonly opinionNeeded?: true;
  /** An agreement by word of mouth binds, if it is written down (人民调解法 arts 28, 30). */
  readonly oral?: true;
  /** The body may charge for its work; people's mediation is free (人民调解法 art. 4), and no law lets an agency charge. */
  readonly fee?: true;
  /** On failure the parties must be told of the other ways (人民调解法 art. 26). */
  readonly tellsOtherWays?: true;
  /** Whoever sent it, or both sides, are told before it ends. */
  readonly endIsTold?: true;
}

export const mediations: readonly MediationForm[] = [
  {
    id: 'consumer',
    zh: '消费投诉行政调解',
    en: "Mediation of a consumer's complaint",
    law: ['TSJB-20:21'],
    endIsTold: true,
  },
  {
    id: 'patent',
    zh: '专利纠纷行政调解',
    en: 'Administrative mediation of a patent dispute',
    law: ['O81-2024:63'],
    opinionNeeded: true,
  },
  {
    id: 'damages',
    zh: '赔偿数额行政调解',
    en: 'Administrative mediation of damages',
    law: ['PAT-2020:65', 'TM-2019:60', 'SEED-2021:72', 'SIGN-1996:17', 'OLY-2018:12'],
  },
  { id: 'copyright', zh: '著作权纠纷调解', en: 'Mediation of a copyright dispute', law: ['CR-2020:60'] },
  {
    id: 'people',
    zh: '人民调解',
    en: "People's mediation",
    law: ['PML-2010:17'],
    oral: true,
    tellsOtherWays: true,
  },
  { id: 'trade', zh: '行业调解', en: 'Mediation by a trade body', law: [], fee: true },
  { id: 'court', zh: '法院特邀调解', en: "Mediation on a court's referral", law: ['FS-2016-14:27'], endIsTold: true },
];

export const mediationKinds: readonly MediationKind[] = mediations.map(({ id }) => id);

export function mediationNamed(id: unknown): MediationForm | undefined {
  return mediations.find((form) => form.id === id);
}
