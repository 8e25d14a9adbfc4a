/** An event of ordinary size, as a writer hands it over. */
export const fact = (turn) => ({
  type: 'EvidenceAdmitted',
  schemaVersion: 1,
  data: {
    proceeding: 'penalty-1',
    party: 'party-2',
    evidence: 'evidence-17',
    kind: 'electronic-data',
    pages: turn,
    remark: '现场提取的销售记录，经当事人核对无误后签字确认。',
    officers: ['officer-17', 'officer-23'],
  },
  actor: 'officer-17',
  onBehalfOf: null,
  correlationId: 'c7c2ad2e-5f5d-4f64-9f5a-08e4d1b2a3c4',
  causationId: null,
  occurredOn: '2026-03-02',
  occurredAt: null,
  law: [{ row: 'penalty.evidence@2021' }],
});
