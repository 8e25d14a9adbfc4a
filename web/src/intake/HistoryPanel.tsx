import { Alert } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '../account/labels';
import { usePartyHistory } from '../api/queries';
import type { PartyHistory } from '../api/lookups';
import { useLanguage } from '../language/language';
import { yuan } from '../language/money';
import { Failed } from '../layout/Waiting';
import { isCreditCode } from './identifiers';
import { words } from './words';

/** 既往记录 of the organisation whose code was typed: earlier cases, penalties, listings, and whether it repeats. */
export function HistoryPanel({ code }: { code: string }) {
  const { say } = useLanguage();
  const known = isCreditCode(code);
  const history = usePartyHistory(code, known);
  if (!known || history.isPending) return null;
  if (history.isError) return <Failed error={history.error} again={history.refetch} />;
  const found = history.data;
  const nothing = found.cases.length + found.elsewhere.length + found.penalties.length + found.listings.length === 0;
  return (
    <Alert
      type={found.repeat.trademark ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      title={say(words.history)}
      description={nothing ? say(words.noHistory) : <Lines found={found} />}
    />
  );
}

function Lines({ found }: { found: PartyHistory }) {
  const { say, marks } = useLanguage();
  const { unit } = useLabels();
  const { repeat } = found;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {repeat.trademark && <li>{say(words.repeated, { since: repeat.since, numbers: repeat.decisions.join(' ') })}</li>}
      {found.cases.length > 0 && (
        <li>
          {say(words.earlierCases, { n: found.cases.length })}
          {marks.colon}
          {found.cases.slice(0, 5).map((one) => (
            <span key={one.caseId} style={{ marginInlineEnd: 8 }}>
              <Link to={`/cases/${one.caseId}`} target="_blank">
                {one.number ?? one.title}
              </Link>{' '}
              <span className="quiet">{one.states.map((state) => say(state)).join(' ')}</span>
            </span>
          ))}
        </li>
      )}
      {found.elsewhere.map((one) => (
        <li key={one.unit}>{say(words.elsewhere, { unit: unit(one.unit), n: one.cases })}</li>
      ))}
      {found.penalties.map((one) => (
        <li key={`${one.number} ${one.decidedOn}`}>
          {say(words.penalty, {
            on: one.decidedOn,
            number: one.number,
            fine: yuan(one.fineFen),
            taken: yuan(one.confiscatedFen),
          })}
          {one.revokedOn && say(words.revoked, { on: one.revokedOn })}{' '}
          {one.unit && <span className="quiet">{unit(one.unit)}</span>}
        </li>
      ))}
      {found.listings.map((one) => (
        <li key={one.key}>
          <Link to={`/subjects/${one.subjectId}`} target="_blank">
            {say(words.listed, { on: one.listedOn ?? '—' })}
          </Link>
          {one.removedOn && say(words.removed, { on: one.removedOn })}
        </li>
      ))}
    </ul>
  );
}
