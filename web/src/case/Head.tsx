import type { ReactNode } from 'react';
import { Tag } from 'antd';
import type { CaseView } from '../api/file';
import type { Words } from '../api/words';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { words } from './words';

/** Who and what at a glance: title, number, whether open, source, unit, parties by role, rights. */
export function Head({ file, children }: { file: CaseView; children: ReactNode }) {
  const { say, marks } = useLanguage();
  const { partyRole, rightType, unit } = useLabels();
  return (
    <header className="panel stack" style={{ gap: 6 }}>
      <div className="apart">
        <div className="row" style={{ minWidth: 0 }}>
          <h1>{file.title}</h1>
          <Tag color={file.open ? 'blue' : 'default'} style={{ margin: 0 }}>
            {say(file.open ? words.open : words.closed)}
          </Tag>
          {file.secrecy?.map(({ id, label }) => (
            <Tag key={id} color="red" style={{ margin: 0 }}>
              {say(label)}
            </Tag>
          ))}
        </div>
        {children}
      </div>
      <div className="row quiet" style={{ gap: '2px 20px' }}>
        <span className="number">{file.number ?? say(words.noNumber)}</span>
        <Fact label={words.source}>{say(file.source)}</Fact>
        <Fact label={words.received}>{file.receivedOn}</Fact>
        <Fact label={words.unit}>{file.unit && unit(file.unit)}</Fact>
        <Fact label={words.division}>
          {file.divisionName ? (
            <>
              {file.divisionName} <span className="number small">{file.division}</span>
            </>
          ) : (
            file.division
          )}
        </Fact>
      </div>
      <div className="row" style={{ gap: '2px 20px' }}>
        {file.parties.map((party) => (
          <span key={party.id}>
            <span className="quiet">
              {(party.roleLabels?.map((role) => say(role)) ?? party.roles.map(partyRole)).join(marks.comma)}
              {marks.colon}
            </span>
            <PersonalValue value={party.name} />
          </span>
        ))}
        {file.rights.map((right) => (
          <span key={right.id}>
            <span className="quiet">
              {right.typeLabel ? say(right.typeLabel) : rightType(right.type)}
              {marks.colon}
            </span>
            {right.title} {right.number && <span className="number">{right.number}</span>}
          </span>
        ))}
      </div>
    </header>
  );
}

function Fact({ label, children }: { label: Words; children: ReactNode }) {
  const { say, marks } = useLanguage();
  if (children === null || children === undefined || children === '') return null;
  return (
    <span>
      {say(label)}
      {marks.colon}
      {children}
    </span>
  );
}
