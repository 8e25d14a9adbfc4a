import { Tag } from 'antd';
import type { CaseView, Party } from '../api/file';
import type { Personal } from '../api/words';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { CorrectedTag } from './Amended';
import { CaseLinks, SecrecyMarks, ServiceAddresses } from './Aside';
import { partyName } from './names';
import { words } from './words';

/** Parties and rights of the file, with what is known of each. */
export function People({ file }: { file: CaseView }) {
  const { say, marks } = useLanguage();
  const { partyRole, rightType } = useLabels();
  return (
    <div className="stack">
      <h3>{say(words.parties)}</h3>
      <ul className="plain stack">
        {file.parties.map((party) => (
          <li key={party.id}>
            <div className="row">
              <strong>
                <PersonalValue value={party.name} />
              </strong>
              {party.roles.map((role) => (
                <Tag key={role} style={{ margin: 0 }}>
                  {partyRole(role)}
                </Tag>
              ))}
              <span className="quiet">{say(kinds[party.kind])}</span>
              {party.corrected && <CorrectedTag on={party.corrected} />}
            </div>
            <Known party={party} />
          </li>
        ))}
      </ul>
      <h3>{say(words.rights)}</h3>
      <ul className="plain stack">
        {file.rights.map((right) => (
          <li key={right.id}>
            <div className="row">
              <strong>{right.title}</strong>
              <Tag style={{ margin: 0 }}>{right.typeLabel ? say(right.typeLabel) : rightType(right.type)}</Tag>
              {right.corrected && <CorrectedTag on={right.corrected} />}
            </div>
            <div className="row quiet" style={{ gap: '0 16px' }}>
              {right.number && (
                <span>
                  {say(words.rightNumber)}
                  {marks.colon}
                  <span className="number">{right.number}</span>
                </span>
              )}
              {right.holder && (
                <span>
                  {say(words.holder)}
                  {marks.colon}
                  {partyName(file, right.holder, say)}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ServiceAddresses file={file} />
      <CaseLinks links={file.links} />
      <SecrecyMarks file={file} />
    </div>
  );
}

const kinds = { natural: words.natural, legal: words.legal, unknown: words.unknownKind };

function Known({ party }: { party: Party }) {
  const { say, marks } = useLanguage();
  const facts: [string, Personal | undefined][] = [
    [say(words.creditCode), party.creditCode],
    [say(words.identityNumber), party.identityNumber],
    [say(words.address), party.address],
    [say(words.phone), party.phone],
  ];
  return (
    <div className="row quiet" style={{ gap: '0 16px' }}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([label, value]) => (
          <span key={label}>
            {label}
            {marks.colon}
            <PersonalValue value={value} />
          </span>
        ))}
      {party.domiciled === false && <span>{say(words.noFixedDomicile)}</span>}
    </div>
  );
}
