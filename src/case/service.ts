import { refuse, type Event } from '../engine/decider.js';
import type { CaseFile } from './file.js';
import type * as commands from './standing.commands.js';

export function confirmAddress(command: commands.ConfirmServiceAddress, file: CaseFile): readonly Event[] {
  const { party, address, recipient = null, phone = null, electronic, email = null, told } = command;
  const known = file.parties[party] ?? refuse('case.unknown-party', { field: '/party' });
  // Her key is gone: nothing about her can be kept any more.
  if (typeof known.name === 'object') refuse('case.already-erased', { field: '/party' });
  if (electronic && email === null) refuse('service.email-needed', { field: '/email' });
  return [{ type: 'ServiceAddressConfirmed', data: { party, address, recipient, phone, electronic, email, told } }];
}

/**
 * 送达 at the confirmed address (市场监督管理行政处罚程序规定 art. 83): what comes back from it is served on the day of its
 * return, if the party had been told so; who confirmed an address without consenting is not served electronically.
 * @throws Refusal `service.address-unconfirmed`, `service.consequence-untold`, `service.no-electronic-consent`
 */
export function requireServable(command: Readonly<Record<string, unknown>>, file: CaseFile): void {
  const { party, method } = command;
  const confirmed = typeof party === 'string' ? file.serviceAddresses[party] : undefined;
  if (method === 'returned' && !confirmed) refuse('service.address-unconfirmed', { field: '/method' });
  if (method === 'returned' && !confirmed?.told) refuse('service.consequence-untold', { field: '/method' });
  if (method === 'electronic' && confirmed && !confirmed.electronic)
    refuse('service.no-electronic-consent', { field: '/method' });
}
