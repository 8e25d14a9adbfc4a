import { useState } from 'react';
import { Button, Drawer, Form, Grid, Input } from 'antd';
import { useDue, type Place } from '../api/queries';
import type { NextAct, Proposable } from '../api/acts';
import type { ProposalView } from '../api/proposals';
import type { HistoryEntry } from '../api/record';
import { ChoicesProvider } from '../form/choices';
import { DayInput } from '../form/DayInput';
import { SchemaFields } from '../form/SchemaFields';
import { tidy } from '../form/tidy';
import { today } from '../language/dates';
import { useLanguage } from '../language/language';
import { ActFacts } from './ActFacts';
import { ActTrouble } from './ActTrouble';
import { Doubts } from './Doubts';
import { useFileChoices, type ChosenFrom } from './fileChoices';
import { startingValues } from './startingValues';
import { SignersFields } from './SignersFields';
import { useAct } from './useAct';
import { actWords, approvalWords as words } from './words';

type Values = Record<string, unknown>;

/** What is to be written: an act to propose, or a proposal that came back. */
export interface Writing {
  act: Proposable;
  /** The act of proposing, or of proposing again. */
  by: NextAct;
  /** What was typed already where it would have been given. */
  typed?: Values | undefined;
  proposal?: ProposalView | undefined;
}

interface Props {
  writing: Writing;
  place: Place;
  file: ChosenFrom;
  history: readonly HistoryEntry[];
  revision: number;
  onClose: () => void;
}

/** 送审: the form of the act as another would give it, and through whose hands it goes. */
export function ProposeDrawer({ writing, place, file, history, revision, onClose }: Props) {
  const { act, by, typed, proposal } = writing;
  const { say } = useLanguage();
  const [form] = Form.useForm<Values>();
  const wide = Grid.useBreakpoint().md ?? true;
  const choices = useFileChoices(file, act, useDue(place).data ?? []);
  const [initial] = useState(() => ({
    occurredOn: today(),
    form: proposal?.form ?? typed ?? startingValues({ act, file, history }),
  }));
  const doing = useAct({
    act: by,
    place,
    form,
    revision,
    onDone: onClose,
    bodyOf: (values) => bodyOf(writing, values),
  });
  const verb = say(proposal ? words.again : words.propose);
  const title = say(words.proposeWhat, { label: say(act.label) });
  return (
    <Drawer
      open
      onClose={onClose}
      size={wide ? 560 : '100%'}
      title={title}
      mask={{ closable: false }}
      footer={
        <div className="row act-footer">
          <Button onClick={onClose}>{say(actWords.cancel)}</Button>
          <Button type="primary" loading={doing.busy} onClick={() => form.submit()}>
            {doing.changes ? say(actWords.seenThen, { label: verb }) : verb}
          </Button>
        </div>
      }
    >
      <ActFacts act={act} file={file} />
      <p className="quiet">{say(words.effect)}</p>
      <Doubts doubts={act.doubts} />
      <ActTrouble doing={doing} stillOpen />
      <ChoicesProvider value={choices}>
        <Form
          form={form}
          name="propose"
          layout="vertical"
          initialValues={initial}
          onFinish={() => void doing.send()}
          scrollToFirstError={{ focus: true }}
        >
          <SchemaFields schema={act.schema} root={act.schema} path={['form']} hidden={hiddenOf(act)} />
          {!proposal && <SignersFields by={act.by} />}
          <Form.Item name="note" label={say(words.note)}>
            <Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} />
          </Form.Item>
          <Form.Item name="occurredOn" label={say(words.dayOf)} rules={[{ required: true }]}>
            <DayInput notFuture />
          </Form.Item>
        </Form>
      </ChoicesProvider>
    </Drawer>
  );
}

/** The day is that of the signature; what the chosen act says already is not asked again. */
const hiddenOf = (act: NextAct): string[] => [
  'occurredOn',
  'occurredAt',
  'proceeding',
  ...(act.party ? ['party'] : []),
  ...(act.measure ? ['measure'] : []),
];

function bodyOf({ act, proposal }: Writing, { form, occurredOn, note, signer, countersigners }: Values): Values {
  const { occurredOn: _day, occurredAt: _instant, ...typed } = (tidy(form, act.schema, act.schema) ?? {}) as Values;
  const { proceeding, party, measure } = act;
  const placed = Object.fromEntries(Object.entries({ proceeding, party, measure }).filter(([, key]) => key !== null));
  const said = typeof note === 'string' && note.trim() !== '' ? { note: note.trim() } : {};
  const body = { occurredOn, form: { ...typed, ...placed }, ...said };
  if (proposal) return { ...body, proposal: proposal.id };
  const beside = Array.isArray(countersigners) && countersigners.length > 0 ? { countersigners } : {};
  return { ...body, act: `${act.stage}.${act.command}`, signer, ...beside };
}
