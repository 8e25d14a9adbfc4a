/** Steps for journeys on a subject's stream: who does what. */
export const officerPreparesListing = (superiorConsent?: string) => ({
  by: 'credit-officer',
  do: 'PrepareListing',
  with: { opinion: '主观故意明显，情节严重，建议列入', ...(superiorConsent ? { superiorConsent } : {}) },
});

export const headListsSubject = () => ({
  by: 'head',
  do: 'DecideListing',
  with: { reasons: '故意侵犯知识产权，受到较重行政处罚' },
});

export const officerServesListing = () => ({ by: 'credit-officer', do: 'ServeListing', with: { method: 'direct' } });

export const officerPublishesListing = (text: string) => ({
  by: 'credit-officer',
  do: 'PublishListing',
  with: { text },
});

export const subjectAppliesForRepair = () => ({
  by: 'credit-officer',
  do: 'ApplyForRepair',
  with: { obligationsPerformed: true, harmRemoved: true, noFurtherPenalty: true, promiseGiven: true },
});

export const officerAcceptsRepair = () => ({ by: 'credit-officer', do: 'AcceptRepair', with: {} });

export const headGrantsRepair = () => ({
  by: 'head',
  do: 'DecideRepair',
  with: { granted: true, reasons: '符合提前移出条件' },
});
