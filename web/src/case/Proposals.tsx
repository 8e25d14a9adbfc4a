import { Alert, Button, Tag } from 'antd';
import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import type { ProposalView } from '../api/proposals';
import { useAccount } from '../api/queries';
import { useLanguage } from '../language/language';
import { FilledInForm } from './FilledInForm';
import { actorName, keyName, proceedingName } from './names';
import { ProposalSteps } from './ProposalSteps';
import { approvalWords as words } from './words';

interface Props {
  file: CaseView;
  /** What is open to her now, of it those on proposals. */
  acts: readonly NextAct[];
  onAct: (act: NextAct) => void;
  onRevise: (proposal: ProposalView, act: NextAct) => void;
}

/** 待签批: what was proposed and waits, each with its steps, what was written, and what she may do with it. */
export function Proposals({ file, ...doing }: Props) {
  const { say } = useLanguage();
  const proposals = file.proposals ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="proposals">
      <h2 id="proposals">{say(words.waiting)}</h2>
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} file={file} {...doing} />
      ))}
    </section>
  );
}

/** What brings it on first, what ends it last. */
const order = [
  'SignProposal',
  'CountersignProposal',
  'ResubmitProposal',
  'ReturnProposal',
  'AddSigner',
  'ReassignProposal',
  'SubstituteSigner',
  'UrgeProposal',
  'WithdrawProposal',
];
const forward = order.slice(0, 3);

function ProposalCard({ proposal, file, acts, onAct, onRevise }: Props & { proposal: ProposalView }) {
  const { say } = useLanguage();
  const me = useAccount().data?.id;
  const { id, label, document, law, party, measure, proceeding, returned, overtaken, steps, at } = proposal;
  const may = acts
    .filter((act) => act.proposal === id)
    .sort((a, b) => order.indexOf(a.command) - order.indexOf(b.command));
  const key = party ?? measure;
  const about = [
    proceeding ? proceedingName(file, proceeding, say) : say(proposal.stageLabel),
    key && keyName(file, proceeding ?? '', key, say),
    document,
    law.map((article) => say(article)).join(' '),
  ];
  const mine = may.some(({ command }) => forward.includes(command));
  return (
    <article className={`proposal${mine ? ' mine' : ''}`} aria-label={say(label)} data-proposal={id}>
      <div className="row" style={{ gap: '4px 12px' }}>
        <h3 style={{ margin: 0 }}>{say(label)}</h3>
        <Age proposal={proposal} />
      </div>
      <div className="quiet">{about.filter(Boolean).join(' · ')}</div>
      <ProposalSteps steps={steps} at={at} me={me} />
      {returned && (
        <Alert
          type="warning"
          showIcon
          title={say(words.returned, { who: actorName(returned.by, say) })}
          description={returned.reason}
        />
      )}
      {overtaken.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(words.overtaken)}
          description={overtaken.map((one) => `${one.on} ${say(one.label)}`).join('；')}
        />
      )}
      {proposal.erased && <Alert type="warning" showIcon title={say(words.erased)} />}
      <details open={mine}>
        <summary>{say(words.filledIn)}</summary>
        <FilledInForm fields={proposal.fields} file={file} />
      </details>
      <div className="row">
        {may.map((act) => (
          <Button
            key={act.command}
            type={forward.includes(act.command) ? 'primary' : 'default'}
            data-command={act.command}
            onClick={() => (act.command === 'ResubmitProposal' ? onRevise(proposal, act) : onAct(act))}
          >
            {say(act.label)}
          </Button>
        ))}
      </div>
    </article>
  );
}

/** What a drawer is about: the act that was proposed, with its steps and its form. */
export function Proposed({
  proposal,
  file,
}: {
  proposal: ProposalView;
  file: Pick<CaseView, 'parties' | 'proceedings'>;
}) {
  const { say } = useLanguage();
  const me = useAccount().data?.id;
  return (
    <article className="proposal" style={{ marginBottom: 16 }}>
      <h3 style={{ margin: 0 }}>{say(proposal.label)}</h3>
      <ProposalSteps steps={proposal.steps} at={proposal.at} me={me} />
      <FilledInForm fields={proposal.fields} file={file} />
    </article>
  );
}

/** With whom it lies, for how long, and whether it was urged. */
function Age({ proposal: { steps, at, days, urgedOn } }: { proposal: ProposalView }) {
  const { say } = useLanguage();
  const who = steps[at] ? actorName(steps[at].officer, say) : '';
  return (
    <span className="row" style={{ gap: 6 }}>
      <Tag color={days > 2 ? 'orange' : 'blue'} style={{ margin: 0 }}>
        {say(days === 0 ? words.liesToday : words.lies, { who, days })}
      </Tag>
      {urgedOn && (
        <Tag color="red" style={{ margin: 0 }}>
          {say(words.urged, { on: urgedOn })}
        </Tag>
      )}
    </span>
  );
}
