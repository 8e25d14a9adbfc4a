import { Alert, Form, type FormInstance } from 'antd';
import type { CaseView } from '../api/file';
import { FineSheet } from '../fines/FineSheet';
import { itemsText, useSheet, withMitigating } from '../fines/sheet';
import { words } from '../fines/words';
import { useLanguage } from '../language/language';
import { partyName } from './names';

type Values = Record<string, unknown>;

interface Props {
  form: FormInstance<Values>;
  file: Pick<CaseView, 'parties' | 'proceedings'>;
}

/** What the article allows on the facts typed so far, for each respondent whose penalty the form holds. */
export function ProposalSheets({ form, file }: Props) {
  const values = Form.useWatch([], form) as Values | undefined;
  const proposals = Object.values(values ?? {})
    .flat()
    .filter((value): value is Values => typeof value === 'object' && value !== null && 'outcome' in value);
  return proposals
    .filter(({ outcome, basis, actOn }) => outcome === 'penalise' && isText(basis) && isText(actOn))
    .map((proposal, at) => <ProposalSheet key={at} proposal={proposal} file={file} />);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const amount = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function ProposalSheet({ proposal, file }: { proposal: Values; file: Props['file'] }) {
  const { say, marks } = useLanguage();
  const party = isText(proposal.party) ? proposal.party : '';
  const code = file.parties.find(({ id }) => id === party)?.creditCode;
  const turnoverFen = amount(proposal.turnoverFen);
  const gainFen = amount(proposal.gainFen);
  const items = itemsText(proposal.turnoverItems);
  const also = Array.isArray(proposal.alsoUnder) ? proposal.alsoUnder.filter(isText).join(',') : '';
  const sheet = useSheet({
    basis: String(proposal.basis),
    on: String(proposal.actOn),
    ...(turnoverFen === undefined ? {} : { turnoverFen }),
    ...(gainFen === undefined ? {} : { gainFen }),
    ...(proposal.serious === true ? { serious: true } : {}),
    ...(items === undefined ? {} : { items }),
    ...(also === '' ? {} : { also }),
    ...(code ? { creditCode: code } : {}),
  });
  if (!sheet.data) return null;
  const mitigating = file.proceedings.flatMap((one) => one.mitigating.filter((found) => found.party === party));
  return (
    <Alert
      // It informs; it does not interrupt who listens to the page.
      role="note"
      type={sheet.data.repeat?.applies ? 'warning' : 'info'}
      style={{ marginBottom: 12 }}
      title={`${say(words.title)}${marks.colon}${partyName(file, party, say)}`}
      description={<FineSheet sheet={withMitigating(sheet.data, mitigating)} />}
    />
  );
}
