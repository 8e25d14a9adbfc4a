/** Steps for journeys: who does what. */
export const headFilesRequest = (respondents: readonly string[], handlers: readonly string[]) => ({
  by: 'deputy-head',
  do: 'FileRequest',
  with: { respondents, handlers, presiding: handlers[0] },
});

export const clerkServesRequest = (party: string) => ({
  by: 'panel-member',
  do: 'ServeRequest',
  with: { party, manner: 'direct' },
});

export const respondentAnswers = (party: string) => ({ by: 'panel-member', do: 'RecordAnswer', with: { party } });

export const panelFindsInfringement = (party: string) => ({
  by: 'panel-member',
  do: 'IssueRuling',
  with: {
    outcomes: [{ party, found: true, measures: ['stop-making', 'stop-selling'], performWithin: '15 calendar days' }],
    votesFor: 3,
    votesAgainst: 0,
    reasons: '被控产品落入涉案专利权的保护范围',
  },
});

export const rulingIsServed = (party: string) => ({
  by: 'panel-member',
  do: 'ServeRuling',
  with: { party, manner: 'direct' },
});
