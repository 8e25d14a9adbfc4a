import { Alert, Button, Drawer, Form, Grid, Input } from 'antd';
import { useDue, useEntry, type Place } from '../api/queries';
import type { NextAct } from '../api/acts';
import type { CorrectableEntry, HistoryEntry } from '../api/record';
import { ChoicesProvider } from '../form/choices';
import { SchemaFields } from '../form/SchemaFields';
import { tidy } from '../form/tidy';
import { useLanguage } from '../language/language';
import { today } from '../language/dates';
import { Failed, Loading } from '../layout/Waiting';
import { ActTrouble } from './ActTrouble';
import { DoneSince } from './Amended';
import { useFileChoices, type ChosenFrom } from './fileChoices';
import { useAct } from './useAct';
import { actWords, amendmentWords as words } from './words';

interface Props {
  entry: HistoryEntry;
  place: Place;
  file: ChosenFrom;
  onClose: () => void;
}

type Values = Record<string, unknown>;

/** 更正录入: the form by which it was entered, as it reads now; what is typed otherwise is the correction. */
export function CorrectionDrawer({ entry, place, file, onClose }: Props) {
  const { say } = useLanguage();
  const wide = Grid.useBreakpoint().md ?? true;
  const asked = useEntry(place, entry.id);
  const frame = { open: true, onClose, size: wide ? 560 : '100%', mask: { closable: false } } as const;
  const found = asked.data;
  if (found?.schema) return <Correcting found={found} place={place} file={file} onClose={onClose} frame={frame} />;
  return (
    <Drawer {...frame} title={say(words.correct)}>
      {asked.isPending && <Loading />}
      {asked.isError && <Failed error={asked.error} again={asked.refetch} />}
      {found?.refused && <Alert type="warning" showIcon title={say(found.refused)} />}
    </Drawer>
  );
}

function Correcting({
  found,
  place,
  file,
  onClose,
  frame,
}: Omit<Props, 'entry'> & { found: CorrectableEntry; frame: object }) {
  const { say } = useLanguage();
  const [form] = Form.useForm<Values>();
  const act = actOn(found);
  const choices = useFileChoices(file, act, useDue(place).data ?? []);
  const bodyOf = (typed: Values): Values => ({ occurredOn: today(), entry: found.entry, ...difference(found, typed) });
  const doing = useAct({ act, place, form, revision: found.revision, onDone: onClose, bodyOf });
  return (
    <Drawer
      {...frame}
      open
      title={`${say(words.correct)} · ${say(found.label)}`}
      footer={
        <div className="row act-footer">
          <Button onClick={onClose}>{say(actWords.cancel)}</Button>
          <Button type="primary" loading={doing.busy} onClick={() => form.submit()}>
            {doing.changes ? say(actWords.seenThen, { label: say(words.correct) }) : say(words.correct)}
          </Button>
        </div>
      }
    >
      <p>{say(found.text)}</p>
      <p className="quiet">{say(words.howCorrected)}</p>
      {found.doneSince.length > 0 && (
        <Alert
          role="note"
          type="warning"
          style={{ marginBottom: 12 }}
          title={say(words.doneSince, { n: found.doneSince.length })}
          description={
            // A long list would stand between the officer and the field that is wrong.
            <details open={found.doneSince.length <= 3}>
              <summary>{say(words.whatWasDone)}</summary>
              <DoneSince acts={found.doneSince} />
            </details>
          }
        />
      )}
      <ActTrouble doing={doing} stillOpen />
      <ChoicesProvider value={choices}>
        <Form
          form={form}
          name="correction"
          layout="vertical"
          initialValues={{ values: found.values }}
          onFinish={() => void doing.send()}
          scrollToFirstError={{ focus: true }}
        >
          <SchemaFields schema={found.schema ?? {}} root={found.schema ?? {}} path={['values']} />
          <Form.Item
            name="reason"
            label={say(words.reason)}
            rules={[{ required: true, whitespace: true, min: 2, message: say(words.reasonNeeded) }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} placeholder={say(words.reasonFor)} />
          </Form.Item>
        </Form>
      </ChoicesProvider>
    </Drawer>
  );
}

/** The correction as the act that it is, so that it is sent and refused like any other. */
const actOn = ({ schema, label }: CorrectableEntry): NextAct => ({
  stage: 'case',
  stageLabel: label,
  command: 'CorrectEntry',
  opens: false,
  atHand: false,
  label: words.correct,
  proceeding: null,
  party: null,
  measure: null,
  among: null,
  proposal: null,
  begins: null,
  approvers: {},
  document: null,
  due: null,
  law: [],
  schema: { type: 'object', properties: { values: schema ?? {}, reason: { type: 'string' } }, required: ['values'] },
});

/** Only what was typed otherwise is sent, and the paths of what was emptied. */
function difference({ values: before, schema }: CorrectableEntry, typed: Values): Values {
  const now = (tidy(typed.values, schema ?? {}, schema ?? {}) ?? {}) as Values;
  const emptied: string[] = [];
  const values = changed(before, now, schema?.properties ?? {}, '', emptied);
  return {
    values,
    reason: typeof typed.reason === 'string' ? typed.reason.trim() : '',
    ...(emptied.length > 0 ? { emptied } : {}),
  };
}

function changed(
  before: Values,
  now: Values,
  fields: NonNullable<NextAct['schema']['properties']>,
  path: string,
  emptied: string[],
): Values {
  const out: Values = {};
  for (const [field, schema] of Object.entries(fields)) {
    const [was, is] = [before[field], now[field]];
    if (schema.properties) {
      const within = changed(
        (was ?? {}) as Values,
        (is ?? {}) as Values,
        schema.properties,
        `${path}/${field}`,
        emptied,
      );
      if (Object.keys(within).length > 0) out[field] = within;
    } else if (is === undefined && was !== undefined) emptied.push(`${path}/${field}`);
    else if (JSON.stringify(is) !== JSON.stringify(was)) out[field] = is;
  }
  return out;
}
