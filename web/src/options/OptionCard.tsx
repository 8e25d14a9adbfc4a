import { useState } from 'react';
import { Button } from 'antd';
import type { CityOption, Procedure } from '../api/law';
import { actorName } from '../case/names';
import { useLanguage } from '../language/language';
import { OptionForm } from './OptionForm';
import { PointFacts } from './PointFacts';
import { words } from './words';

/** One option: what is followed now and since when, the doubt, what was chosen before, and the form to choose. */
export function OptionCard({ option, procedure }: { option: CityOption; procedure: Procedure }) {
  const { say, marks } = useLanguage();
  const [open, setOpen] = useState(false);
  const { point, question, present, suggested } = option;
  return (
    <article id={option.id} className="option" aria-label={say(question)}>
      <div className="apart" style={{ alignItems: 'flex-start' }}>
        <h3>
          <span className="quiet">{point}</span> {say(question)}
        </h3>
        {procedure.mayChange && !open && (
          <Button size="small" onClick={() => setOpen(true)}>
            {say(words.change)}
          </Button>
        )}
      </div>
      <div>
        {say(words.present)}
        {marks.colon}
        <strong>{say(present.words)}</strong>
        <span className="quiet">
          {marks.open}
          {present.from ? say(words.chosenFrom, { from: present.from }) : say(words.default)}
          {marks.close}
        </span>
      </div>
      {present.from && (
        <div className="quiet">
          {say(words.suggested)}
          {marks.colon}
          {say(suggested)}
        </div>
      )}
      <PointFacts point={option} />
      {option.history.length > 0 && <Past option={option} />}
      {open && <OptionForm option={option} procedure={procedure} onClose={() => setOpen(false)} />}
    </article>
  );
}

function Past({ option: { history } }: { option: CityOption }) {
  const { say } = useLanguage();
  return (
    <details>
      <summary>{say(words.history, { n: history.length })}</summary>
      <ul className="plain">
        {history.map(({ event, occurredOn, actor, former, value, from, reason, authority }) => (
          <li key={event}>
            <span className="number">{occurredOn}</span> {actorName(actor, say)} ·{' '}
            {say(words.entry, { former: say(former), value: say(value), from })}
            <div className="quiet">
              {authority} · {reason}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
