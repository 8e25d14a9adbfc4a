import type { StepStage } from './step.js';
import type { RightTypeId } from './right-types.js';

/** 实体法: families of acts that say what infringes a right of the kind, and what it costs. */
export const substanceOf: Readonly<Record<RightTypeId, readonly string[]>> = {
  'patent-invention': ['PAT', 'PATREG'],
  'patent-utility-model': ['PAT', 'PATREG'],
  'patent-design': ['PAT', 'PATREG'],
  trademark: ['TM', 'TMREG'],
  'gi-mark': ['TM', 'TMREG'],
  'geographical-indication': ['PQL', 'GI'],
  copyright: ['CR', 'XW', 'RJ'],
  'trade-secret': ['AUCL', 'SM'],
  'trade-dress': ['AUCL'],
  'plant-variety': ['SEED', 'PVP'],
  'ic-layout': ['IC'],
  'olympic-symbol': ['OLY'],
  'special-sign': ['SIGN'],
  // Registered for the record by the national office; which act governs it was not read.
  'official-mark': [],
};

/** 程序法 of each stage; `penalty` is said by whose rules the unit follows. */
export const procedureOf: Readonly<Partial<Record<StepStage | 'archive', readonly string[]>>> = {
  complaint: ['TSJB', 'SAMRPROC'],
  mediation: ['PML', 'TSJB', 'O81'],
  ruling: ['O81', 'O71'],
  transfer: ['M310', 'GA', 'JJ', 'FX'],
  goods: ['SAMRPROC', 'ACL'],
  credit: ['LIST', 'XF', 'NDRC'],
  archive: ['SAMRPROC'],
};

export const penaltyProcedureOf: Readonly<Record<string, readonly string[]>> = {
  'market-regulation': ['APL', 'SAMRPROC', 'SAMRHEAR', 'ACL'],
  copyright: ['APL', 'CRPEN', 'ACL'],
  agriculture: ['APL', 'AGRI', 'ACL'],
  forestry: ['APL', 'ACL'],
  general: ['APL', 'ACL'],
};
