/** Steps for journeys: who does what. */
export const consumerComplaintIsAccepted = () => ({ by: 'intake-clerk', do: 'AcceptComplaint', with: {} });

export const officersVerifyClue = (officers: readonly string[]) => ({
  by: 'handling-officer',
  do: 'RecordVerification',
  with: { findings: '现场发现标有涉案商标的商品，经营者未能提供授权证明', officers, suspicionHolds: true },
});

export const headApprovesFiling = (respondents: readonly string[], handlers: readonly string[]) => ({
  by: 'deputy-head',
  do: 'ApproveFiling',
  with: {
    grounds: '涉嫌销售侵犯注册商标专用权的商品',
    respondents,
    handlers,
    // Found while it went on.
    limitation: { lastActOn: '2026-01-01', continuing: true, harm: false },
  },
});

export const officerInformsInformant = (party: string) => ({
  by: 'handling-officer',
  do: 'InformInformant',
  with: { party, by: 'post' },
});
