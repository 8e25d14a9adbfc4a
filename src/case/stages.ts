import type { CommandClass } from '../engine/command.js';
import { archive } from '../stages/archive/archive.js';
import { campaign } from '../stages/campaign/campaign.js';
import { complaint } from '../stages/complaint/complaint.js';
import { cooperation } from '../stages/cooperation/cooperation.js';
import { credit } from '../stages/credit/credit.js';
import { fasttrack } from '../stages/fasttrack/fasttrack.js';
import { goods } from '../stages/goods/goods.js';
import { mediation } from '../stages/mediation/mediation.js';
import { oversight } from '../stages/oversight/oversight.js';
import { penalty } from '../stages/penalty/penalty.js';
import { remedy } from '../stages/remedy/remedy.js';
import { ruling } from '../stages/ruling/ruling.js';
import { transfer } from '../stages/transfer/transfer.js';
import * as proposing from './approvals/commands.js';
import * as caseCommands from './commands.js';
import type { AnyStage } from './stage.js';

/** The rooms of a case, in the order of the road. A new stage is one folder and one line here. */
export const caseRooms: Readonly<Record<string, AnyStage>> = {
  complaint,
  mediation,
  ruling,
  penalty,
  transfer,
  remedy,
  goods,
  archive,
  oversight,
  campaign,
  cooperation,
  fasttrack,
};

/** The room of a subject of credit, across cases. */
export const subjectRooms: Readonly<Record<string, AnyStage>> = { credit };

export const allRooms: Readonly<Record<string, AnyStage>> = { ...caseRooms, ...subjectRooms };

/** Commands of the case itself. */
export const ownCommands: Readonly<Record<string, CommandClass>> = { ...caseCommands };

/** Commands about what is proposed and signed, on every stream whose acts are. */
export const approvalCommands: Readonly<Record<string, CommandClass>> = { ...proposing };

/** Every command by room and name: from here endpoint, form, OpenAPI and stage page follow. */
export const commandsByRoom: Readonly<Record<string, Readonly<Record<string, CommandClass>>>> = {
  case: ownCommands,
  approvals: approvalCommands,
  ...Object.fromEntries(Object.values(allRooms).map((room) => [room.name, room.commands])),
};
