import { useState } from 'react';
import { App, Button, Drawer, Form, Grid } from 'antd';
import { useDue, type Place } from '../api/queries';
import type { NextAct } from '../api/acts';
import type { HistoryEntry } from '../api/record';
import { ChoicesProvider } from '../form/choices';
import { FileInput } from '../form/FileInput';
import { SchemaFields } from '../form/SchemaFields';
import { dateOf } from '../language/dates';
import { useLanguage } from '../language/language';
import { ActFacts } from './ActFacts';
import { Doubts } from './Doubts';
import { ActTrouble } from './ActTrouble';
import { useFileChoices, type ChosenFrom } from './fileChoices';
import { erases, grave } from './grave';
import { Proposed } from './Proposals';
import { ProposalSheets } from './ProposalSheets';
import { startingValues } from './startingValues';
import { attaches, fromTheFile } from './sending';
import { useAct } from './useAct';
import { actWords as words, approvalWords } from './words';

interface Props {
  act: NextAct;
  place: Place;
  file: ChosenFrom;
  history: readonly HistoryEntry[];
  /** What the person saw when opening the form. */
  revision: number;
  /** What is open to her now; it may change while she types. */
  acts: NextAct[];
  onClose: () => void;
  /** Hands what is typed to another to sign; absent where nobody else has to. */
  onPropose?: ((typed: Record<string, unknown>) => void) | undefined;
}

/** One act as a form drawn from its schema. What is typed stays until it is accepted or discarded. */
export function ActDrawer({ act, place, file, history, revision, acts, onClose, onPropose }: Props) {
  const { say } = useLanguage();
  const { modal } = App.useApp();
  const [form] = Form.useForm<Record<string, unknown>>();
  const wide = Grid.useBreakpoint().md ?? true;
  const choices = useFileChoices(file, act, useDue(place).data ?? []);
  const [initial] = useState(() => startingValues({ act, file, history }));
  const doing = useAct({ act, place, form, revision, onDone: onClose });
  const proposal = file.proposals?.find(({ id }) => id === act.proposal);
  const stillOpen = acts.some(
    (one) =>
      one.command === act.command &&
      one.stage === act.stage &&
      one.proceeding === act.proceeding &&
      one.party === act.party &&
      one.proposal === act.proposal,
  );

  function leave(): void {
    if (!form.isFieldsTouched()) return onClose();
    modal.confirm({ title: say(words.leave), okText: say(words.discard), cancelText: say(words.stay), onOk: onClose });
  }

  function send(): void {
    if (!grave(act.command)) return void doing.send();
    modal.confirm({
      title: say(words.sureTitle, { label: say(act.label) }),
      content: say(erases(act.command) ? words.sureErase : words.sure),
      okText: say(words.yes),
      okButtonProps: { danger: true },
      cancelText: say(words.cancel),
      onOk: () => void doing.send(),
    });
  }

  return (
    <Drawer
      open
      onClose={leave}
      size={wide ? 560 : '100%'}
      title={say(act.label)}
      mask={{ closable: false }}
      footer={
        <div className="row act-footer">
          {onPropose && (
            <Button
              type="link"
              style={{ marginInlineEnd: 'auto' }}
              onClick={() => onPropose(form.getFieldsValue(true) as Record<string, unknown>)}
            >
              {say(approvalWords.insteadPropose)}
            </Button>
          )}
          <Button onClick={leave}>{say(words.cancel)}</Button>
          <Button type="primary" danger={grave(act.command)} loading={doing.busy} onClick={() => form.submit()}>
            {doing.changes ? say(words.seenThen, { label: say(act.label) }) : say(act.label)}
          </Button>
        </div>
      }
    >
      {proposal ? <Proposed proposal={proposal} file={file} /> : <ActFacts act={act} file={file} />}
      <Doubts doubts={act.doubts} />
      <ActTrouble doing={doing} stillOpen={stillOpen} />
      <ChoicesProvider value={choices}>
        <Form
          form={form}
          name="act"
          layout="vertical"
          initialValues={initial}
          onFinish={send}
          scrollToFirstError={{ focus: true }}
          onValuesChange={(changed) => {
            // The hour of an act lies on its day.
            if (typeof changed.occurredAt === 'string') form.setFieldValue('occurredOn', dateOf(changed.occurredAt));
            // A document is called like its file until somebody says better.
            if (changed.file instanceof File && !form.getFieldValue('title'))
              form.setFieldValue('title', changed.file.name);
          }}
        >
          {attaches(act) && (
            <Form.Item name="file" label={say(words.file)} rules={[{ required: true, message: say(words.chooseFile) }]}>
              <FileInput />
            </Form.Item>
          )}
          <ProposalSheets form={form} file={file} />
          <SchemaFields schema={act.schema} root={act.schema} hidden={hiddenOf(act)} />
        </Form>
      </ChoicesProvider>
    </Drawer>
  );
}

/** What the chosen act already says is not asked again. */
function hiddenOf(act: NextAct): string[] {
  if (attaches(act)) return ['proceeding', 'occurredAt', ...fromTheFile];
  // Only who signs may have to say at what hour.
  if (act.proposal)
    return ['proceeding', 'proposal', 'step', ...(act.command === 'SignProposal' ? [] : ['occurredAt'])];
  return [
    'proceeding',
    ...(act.party ? ['party'] : []),
    ...(act.measure ? ['measure'] : []),
    ...(act.begins ? [act.begins] : []),
  ];
}
