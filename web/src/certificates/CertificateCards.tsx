import { Button } from 'antd';
import type { Certificate } from '../api/certificates';
import { actorName } from '../case/names';
import { useLanguage } from '../language/language';
import { words } from './words';

interface Props {
  certificates: readonly Certificate[];
  stateOf: (certificate: Certificate) => string;
  /** Absent for who may not change the register. */
  onWithdraw: ((certificate: Certificate) => void) | undefined;
}

/** The register on a phone: one block for each certificate, so that nothing lies beyond the edge. */
export function CertificateCards({ certificates, stateOf, onWithdraw }: Props) {
  const { say, marks } = useLanguage();
  return (
    <ul className="plain">
      {certificates.map((one) => (
        <li key={one.number} style={{ borderTop: '1px solid #e3e6ea', padding: '10px 0' }}>
          <strong>{actorName(one.officer, say)}</strong> <span className="number">{one.number}</span>
          <div className="quiet">
            {say(words.from)}
            {marks.colon}
            <span className="number">{one.from}</span>
          </div>
          <div className="quiet">
            {say(words.until)}
            {marks.colon}
            <span className="number">{one.validUntil}</span>
          </div>
          <div className="row" style={{ justifyContent: 'space-between' }}>
            <span>{stateOf(one)}</span>
            {onWithdraw && one.withdrawnOn === null && (
              <Button onClick={() => onWithdraw(one)}>{say(words.withdraw)}</Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
