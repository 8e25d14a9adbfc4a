/**
 * Where a track has come to its end: nothing more is done with it, or only what sets the end aside. Every other state of a
 * track must lead on. By `room/kind`.
 */
export const resting: Readonly<Record<string, readonly string[]>> = {
  'mediation/recusal': ['Granted', 'Refused', 'Moot'],
  'mediation/objection': ['Dismissed', 'Upheld'],
  'mediation/respondent': ['NotFiled', 'Failed', 'Withdrawn', 'Performed', 'Concluded', 'CarriedOver'],
  'ruling/respondent': [
    ...['FiledSeparately', 'TransferredOut', 'Settled', 'Withdrawn', 'Cancelled', 'Revoked', 'NotInfringing'],
    ...['Performed', 'Enforced', 'NotEnforced', 'CarriedOver'],
  ],
  // 请求人、第三人 have nothing to perform: what they may still do stands with the respondents.
  'ruling/requester': ['SuitPassed', 'CarriedOver'],
  'ruling/third-party': ['SuitPassed', 'CarriedOver'],
  'ruling/preservation': ['Decided', 'Released'],
  'penalty/respondent': ['Revoked', 'Terminated', 'Transferred', 'TransferredOut', 'CarriedOver'],
  'penalty/preservation': ['Disposed', 'Released', 'CarriedOver'],
  'penalty/seizure': ['Released', 'Confiscated', 'HandedOver', 'CarriedOver'],
  'transfer/respondent': ['NotTransferred', 'Convicted', 'ConvictedFined', 'Returned', 'NotReturned'],
  'goods/lot': [
    ...['Returned', 'CarriedOver', 'HandedToPolice', 'HandedToAuthority', 'Destroyed', 'Remitted'],
    ...['LossSettled', 'Split'],
  ],
  'archive/assessment': ['Sound', 'Corrected'],
};

/** What is done next in these states is done with the proceeding as a whole: the notice, the ruling, the judgment. */
export const movedAsAWhole: Readonly<Record<string, readonly string[]>> = {
  'ruling/respondent': ['Named', 'Ruled', 'Served', 'SuitPassed', 'Sued'],
  'ruling/requester': ['Requesting', 'Ruled', 'Served', 'Sued'],
  'ruling/third-party': ['Requesting', 'Ruled', 'Served', 'Sued'],
};

export const rests = (room: string, kind: string, is: string): boolean =>
  resting[`${room}/${kind}`]?.includes(is) ?? false;
