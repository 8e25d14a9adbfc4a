/** Steps for journeys: who does what. */
export const mediatorSendsOpinionNotice = (party: string, receivedOn: string) => ({
  by: 'mediator',
  do: 'SendOpinionNotice',
  with: { party, manner: 'direct', receivedOn },
});

export const respondentIsWilling = (party: string) => ({
  by: 'mediator',
  do: 'RecordOpinion',
  with: { party, willing: true },
});

export const mediatorIsNamed = (mediator: string) => ({
  by: 'unit-head',
  do: 'AssignMediator',
  with: { handlers: [mediator] },
});

export const partiesAgree = (party: string, amountFen: number, performBy: string) => ({
  by: 'mediator',
  do: 'ReachAgreement',
  with: { party, terms: '停止侵权并一次性支付赔偿款', amountFen, performBy },
});

export const respondentPays = (party: string, amountFen: number) => ({
  by: 'mediator',
  do: 'RecordAgreementPerformance',
  with: { party, amountFen, complete: true },
});
