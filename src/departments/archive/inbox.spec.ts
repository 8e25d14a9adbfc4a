import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { archiveInbox } from './inbox.js';

const at = (type: string, data: object, occurredOn = '2026-03-02'): Read =>
  ({ type, stream: 'case-1', occurredOn, occurredAt: null, data }) as unknown as Read;
const opened = (proceeding: string) => at('ProceedingOpened', { proceeding, stage: proceeding.split('-')[0] });
const moved = (proceeding: string, to: string, ended: boolean, on?: string) =>
  at('ProceedingMoved', { proceeding, stage: proceeding.split('-')[0], to, ended }, on);
const running = () => new Inbox(archiveInbox).take(opened('penalty-1'), opened('goods-1'));
const closed = () =>
  running().take(moved('penalty-1', 'Closed', true, '2026-05-06'), moved('goods-1', 'Settled', true, '2026-05-20'));

describe('desk of the archive', () => {
  it('waits for nothing while the matter runs, then for the goods, then for the archivist', () => {
    const desk = running();
    expect(desk.get('case-1')).toMatchObject({ waits_for: null, still_open: ['penalty-1', 'goods-1'] });
    desk.take(moved('penalty-1', 'Closed', true, '2026-05-06'));
    expect(desk.get('case-1')).toMatchObject({ waits_for: 'settle-goods', still_open: ['goods-1'] });
    desk.take(moved('goods-1', 'Settled', true, '2026-05-20'));
    expect(desk.get('case-1')).toMatchObject({ waits_for: 'archive', since: '2026-05-20' });
  });
  it('lets go of an archived file, and takes it up again when it is taken out', () => {
    const archived = [
      opened('archive-1'),
      at('FileArchived', { proceeding: 'archive-1', number: '卫市监档〔2026〕1号' }),
      moved('archive-1', 'Archived', true, '2026-06-01'),
    ];
    const desk = closed().take(...archived);
    expect(desk.get('case-1')).toMatchObject({ waits_for: null, number: '卫市监档〔2026〕1号', state: 'Archived' });
    desk.take(moved('archive-1', 'Reopened', false), moved('penalty-1', 'Deciding', false));
    expect(desk.get('case-1')?.waits_for).toBeNull();
    desk.take(moved('penalty-1', 'Closed', true));
    expect(desk.get('case-1')?.waits_for).toBe('archive-again');
  });
  it('shows defects until they are corrected, with the day that the assessor set', () => {
    const track = (to: string) => at('TrackMoved', { proceeding: 'archive-1', kind: 'assessment', key: '2026', to });
    const term = { proceeding: 'archive-1', term: 'T-DEFECTS/archive-1/2026/1', limit: 'T-DEFECTS' };
    const desk = closed().take(
      opened('archive-1'),
      track('ToCorrect'),
      at('TermStarted', { ...term, dueOn: '2026-06-22' }),
    );
    expect(desk.get('case-1')).toMatchObject({ waits_for: 'correct-defects', due_on: '2026-06-22' });
    desk.take(track('Corrected'), at('TermMet', term));
    expect(desk.get('case-1')).toMatchObject({ waits_for: 'archive', due_on: null });
  });
  it('takes no notice of terms and tracks of other rooms', () => {
    expect(archiveInbox.keys(at('TermStarted', { proceeding: 'penalty-1', term: 'T-SEIZE/penalty-1/m1/1' }))).toEqual(
      [],
    );
    expect(archiveInbox.keys(at('TrackMoved', { proceeding: 'penalty-1', kind: 'respondent' }))).toEqual([]);
  });
});
