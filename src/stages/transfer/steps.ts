/** Steps for journeys: who does what. Acts on which hours run take the instant from the journey. */
export const headApprovesTransfer = () => ({ by: 'head', do: 'ApproveTransfer', with: {} });

export const officerSendsToPolice = (police: string) => ({
  by: 'handling-officer',
  do: 'SendToPolice',
  with: {
    police,
    attachments: ['transfer-letter', 'investigation-report', 'goods-list', 'test-or-appraisal'],
    copiedToProcuratorate: true,
  },
});

export const policeSignReceipt = () => ({
  by: 'police-liaison',
  do: 'SignReceipt',
  with: { receivedBy: '经侦支队值班民警' },
});

export const policeFileCase = (reference: string) => ({ by: 'police-liaison', do: 'AcceptCase', with: { reference } });

export const policeDeclineCase = (reference: string) => ({
  by: 'police-liaison',
  do: 'DeclineCase',
  with: { reference, ground: 'no-criminal-fact', reasons: '未达到刑事立案追诉标准' },
});

export const officerHandsOverGoods = () => ({
  by: 'handling-officer',
  do: 'HandOverGoods',
  with: { items: [{ name: '涉案商品', quantity: 12, unit: '件' }], receivedBy: '经侦支队保管员' },
});

export const outcomeIs = (party: string, outcome: 'convicted' | 'not-prosecuted' | 'withdrawn', reference: string) => ({
  by: 'procuratorate-liaison',
  do: 'RecordOutcome',
  with: { party, outcome, reference },
});

export const procuratorateReturns = (respondents: readonly string[], opinion: string) => ({
  by: 'procuratorate-liaison',
  do: 'ReturnToAgency',
  with: { respondents, sender: 'procuratorate', opinion },
});

export const officerAnswersOpinion = (opinion: string) => ({
  by: 'handling-officer',
  do: 'ReplyToOpinion',
  with: { opinion, reply: '已依法作出行政处罚决定' },
});
