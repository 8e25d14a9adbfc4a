import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CaseView, Next, NextAct } from '../api/types';
import { useLanguage } from '../language/language';
import { Failed, Loading } from '../layout/Waiting';
import { grave } from './grave';
import { partyName, proceedingName } from './names';
import { actWords as words } from './words';

interface Props {
  next: UseQueryResult<Next>;
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
}

/** What the signed-in person may do now, by proceeding and, inside it, by respondent or measure. */
export function NextActs({ next, file, onAct }: Props) {
  const { say } = useLanguage();
  return (
    <section className="panel case-acts stack" aria-labelledby="acts">
      <h2 id="acts">{say(words.title)}</h2>
      {next.isPending && <Loading />}
      {next.isError && <Failed error={next.error} again={next.refetch} />}
      {next.data?.acts.length === 0 && <span className="quiet">{say(words.none)}</span>}
      {next.data &&
        groupsOf(next.data.acts).map(({ key, proceeding, opens, tracks }) => (
          <div key={key} className="stack" style={{ gap: 6 }}>
            <h3>{proceeding ? proceedingName(file, proceeding, say) : say(opens ? words.opens : words.onCase)}</h3>
            {tracks.map(({ key: track, party, measure, acts }) => (
              <div key={track} role="group" aria-label={party ?? measure ?? undefined}>
                {(party ?? measure) && (
                  <div className="quiet" style={{ marginBottom: 4 }}>
                    {party ? partyName(file, party, say) : `${say(words.measure)} ${measure ?? ''}`}
                  </div>
                )}
                <div className="row">
                  {acts.map((act) => (
                    <Button
                      key={act.command}
                      danger={grave(act.command)}
                      onClick={() => onAct(act)}
                      data-command={act.command}
                      data-about={act.party ?? act.measure ?? ''}
                    >
                      {say(act.label)}
                    </Button>
                  ))}
                </div>
              </div>
            ))}
          </div>
        ))}
    </section>
  );
}

interface TrackGroup {
  key: string;
  party: string | null;
  measure: string | null;
  acts: NextAct[];
}
interface Group {
  key: string;
  proceeding: string | null;
  opens: boolean;
  tracks: TrackGroup[];
}

/** In the order in which the server names them; what opens something and the case's own acts come last. */
function groupsOf(acts: NextAct[]): Group[] {
  const groups = new Map<string, Group>();
  for (const act of acts) {
    const key = act.proceeding ?? (act.opens ? 'opens' : 'case');
    const group = groups.get(key) ?? { key, proceeding: act.proceeding, opens: act.opens, tracks: [] };
    groups.set(key, group);
    const track = act.party ?? act.measure ?? '';
    const found = group.tracks.find((one) => one.key === track);
    if (found) found.acts.push(act);
    else group.tracks.push({ key: track, party: act.party, measure: act.measure, acts: [act] });
  }
  // What concerns the proceeding as a whole stands above what concerns one respondent.
  for (const { tracks } of groups.values()) tracks.sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

const rank = (group: Group): number => (group.proceeding ? 0 : group.opens ? 1 : 2);
