import type { ReactNode } from 'react';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { CaseLink, CaseView } from '../api/file';
import type { Words } from '../api/words';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { documentName, partyName } from './names';
import { asideWords as words } from './words';

/** 送达地址: where papers reach each party that has confirmed one. */
export function ServiceAddresses({ file }: { file: CaseView }) {
  const { say } = useLanguage();
  return (
    <Listed title={words.serviceAddresses} rows={file.serviceAddresses}>
      {({ party, address, electronic, on }) => (
        <li key={party} className="row" style={{ gap: '0 16px' }}>
          <strong>{partyName(file, party, say)}</strong>
          <PersonalValue value={address} />
          <span className="quiet">{say(electronic ? words.electronic : words.onPaper)}</span>
          <span className="quiet">{say(words.confirmedOn, { on })}</span>
        </li>
      )}
    </Listed>
  );
}

/** 关联案件: merged, separated or pointed to; each opens on its own page, for whoever may read it. */
export function CaseLinks({ links }: { links: CaseLink[] | undefined }) {
  const { say } = useLanguage();
  return (
    <Listed title={words.links} rows={links}>
      {({ case: id, number, label, on }) => (
        <li key={id} className="row">
          <Tag style={{ margin: 0 }}>{say(label)}</Tag>
          <Link to={`/cases/${id}`} style={{ textDecoration: 'underline' }}>
            {number ?? say(words.thatCase)}
          </Link>
          <span className="quiet">{say(words.linkedOn, { on })}</span>
        </li>
      )}
    </Listed>
  );
}

/** 保密事项: what is secret, and of which document. */
export function SecrecyMarks({ file }: { file: CaseView }) {
  const { say } = useLanguage();
  return (
    <Listed title={words.secrecy} rows={file.secrecy}>
      {({ id, label, document }) => (
        <li key={id} className="row">
          <Tag color="red" style={{ margin: 0 }}>
            {say(label)}
          </Tag>
          <span>{document === null ? say(words.wholeFile) : documentName(file, document)}</span>
        </li>
      )}
    </Listed>
  );
}

/** A heading with its rows; nothing at all where there are none. */
function Listed<T>({
  title,
  rows,
  children,
}: {
  title: Words;
  rows: readonly T[] | undefined;
  children: (row: T) => ReactNode;
}) {
  const { say } = useLanguage();
  if (!rows?.length) return null;
  return (
    <>
      <h3>{say(title)}</h3>
      <ul className="plain stack" style={{ gap: 6 }}>
        {rows.map(children)}
      </ul>
    </>
  );
}
