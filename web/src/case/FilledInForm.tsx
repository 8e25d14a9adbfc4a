import { useStaff } from '../api/queries';
import type { CaseView } from '../api/file';
import type { FilledIn } from '../api/proposals';
import { useLanguage } from '../language/language';

/** A form as it was filled in, in words: groups stand under their own heading. */
export function FilledInForm({ fields, file }: { fields: readonly FilledIn[]; file: Pick<CaseView, 'proceedings'> }) {
  const { say } = useLanguage();
  const names = useNames(file);
  return (
    <dl className="data">
      {fields.map(({ field, label, value, fields: within }, place) => (
        <div key={`${field}-${place}`} style={{ display: 'contents' }}>
          <dt className="quiet">{say(label)}</dt>
          <dd>{value ? names(say(value)) : <FilledInForm fields={within} file={file} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Officers stand in a form by their ids, and are read by their names. */
function useNames(file: Pick<CaseView, 'proceedings'>): (text: string) => string {
  const handlers = file.proceedings.flatMap((one) => one.handlers);
  const known = new Map([...(useStaff().data ?? []), ...handlers].map(({ id, name }) => [id, name]));
  return (text) =>
    text
      .split('、')
      .map((one) => known.get(one) ?? one)
      .join('、');
}
