import { useLanguage } from '../language/language';
import { personWords } from '../desks/words';
import { historyWords as words } from './words';

/** The recorded fields as they stand, for whoever wants to check the sentence against them. */
export function Recorded({ data }: { data: Record<string, unknown> }) {
  const { say } = useLanguage();
  const fields = Object.entries(data);
  if (fields.length === 0) return null;
  return (
    <details>
      <summary className="quiet">{say(words.content)}</summary>
      <dl className="data">
        {fields.map(([name, value]) => (
          <Field key={name} name={name} value={value} erased={say(personWords.erased)} />
        ))}
      </dl>
    </details>
  );
}

function Field({ name, value, erased }: { name: string; value: unknown; erased: string }) {
  return (
    <>
      <dt className="quiet">{name}</dt>
      <dd>{plain(value, erased)}</dd>
    </>
  );
}

function plain(value: unknown, erased: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'erased' in value) return erased;
  return JSON.stringify(value);
}
