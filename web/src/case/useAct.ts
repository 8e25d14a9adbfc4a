import { useRef, useState } from 'react';
import { App, type FormInstance } from 'antd';
import { newKey, Problem } from '../api/client';
import { refreshFile, rememberPosition, type Place } from '../api/queries';
import type { Change, NextAct } from '../api/acts';
import type { FieldError } from '../api/words';
import { tidy } from '../form/tidy';
import { pathOf } from '../form/fieldPath';
import { useLanguage } from '../language/language';
import { contentOf, sendAct } from './sending';
import { actWords as words } from './words';

export interface Doing {
  busy: boolean;
  problem: Problem | null;
  /** Errors of fields that the form does not show. */
  unplaced: FieldError[];
  changes: Change[] | null;
  send: () => Promise<void>;
}

interface Asked {
  act: NextAct;
  place: Place;
  form: FormInstance<Record<string, unknown>>;
  revision: number;
  onDone: () => void;
  /** What is sent of what was typed; absent: the typed form, with what the act says already. */
  bodyOf?: (typed: Record<string, unknown>) => Record<string, unknown>;
}

/** Sends the act with the revision that the person saw; after a 412, with the one she was told of. */
export function useAct({ act, place, form, revision, onDone, bodyOf = (typed) => formOf(act, typed) }: Asked): Doing {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unplaced, setUnplaced] = useState<FieldError[]>([]);
  const [changes, setChanges] = useState<Change[] | null>(null);
  const [seen, setSeen] = useState(revision);
  const attempt = useRef({ body: '', key: '' });

  async function send(): Promise<void> {
    const body = bodyOf(form.getFieldsValue(true) as Record<string, unknown>);
    const text = contentOf(body);
    // The same content keeps its key, so that a second try after a lost answer is the same act.
    if (attempt.current.body !== text) attempt.current = { body: text, key: newKey() };
    setBusy(true);
    setProblem(null);
    setChanges(null);
    try {
      const done = await sendAct(act, place, body, {
        'if-match': `"${seen}"`,
        'idempotency-key': attempt.current.key,
      });
      rememberPosition(done.position);
      void message.success(say(done.repeated ? words.already : words.done, { label: say(act.label) }));
      refreshFile(place);
      onDone();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  function tell(error: Problem): void {
    if (error.status === 412 && error.revision !== undefined) {
      setSeen(error.revision);
      setChanges(error.changes);
      return refreshFile(place);
    }
    // A group that was left out has no place on screen to show its error at.
    const shown = new Set(form.getFieldsError().map(({ name }) => name.join('/')));
    const placed = error.errors.filter(({ field }) => shown.has(pathOf(field).join('/')) && !preset(act, field));
    form.setFields(placed.map((one) => ({ name: pathOf(one.field) as never, errors: [say(one)] })));
    setUnplaced(error.errors.filter((one) => !placed.includes(one)));
    setProblem(error);
    if (placed[0]) form.scrollToField(pathOf(placed[0].field), { focus: true });
  }

  return { busy, problem, unplaced, changes, send };
}

function formOf(act: NextAct, values: Record<string, unknown>): Record<string, unknown> {
  const typed = (tidy(values, act.schema, act.schema) ?? {}) as Record<string, unknown>;
  return {
    ...typed,
    // An act on a proposal says which one, and nothing of what that is about.
    ...(act.proposal ? { proposal: act.proposal } : placed(act)),
  };
}

const placed = (act: NextAct): Record<string, string> => ({
  ...(act.proceeding ? { proceeding: act.proceeding } : {}),
  ...(act.party ? { party: act.party } : {}),
  ...(act.measure ? { measure: act.measure } : {}),
});

function preset(act: NextAct, field: string): boolean {
  const name = pathOf(field)[0];
  return (
    name === 'proceeding' || (name === 'party' && act.party !== null) || (name === 'measure' && act.measure !== null)
  );
}
