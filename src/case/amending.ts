import type { CommandClass } from '../engine/command.js';
import { CorrectEntry, WithdrawEntry } from './amending.commands.js';

/** 更正、撤回录入: of every stream that holds what officers typed in, the case's and the credit subject's. */
export const amendingCommands: Readonly<Record<string, CommandClass>> = { CorrectEntry, WithdrawEntry };
