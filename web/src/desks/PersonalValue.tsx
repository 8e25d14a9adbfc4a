import type { Personal } from '../api/words';
import { useLanguage } from '../language/language';
import { personWords } from './words';

/** A natural person's value: itself, or the plain statement that it was erased. */
export function PersonalValue({ value }: { value: Personal | undefined }) {
  const { say } = useLanguage();
  if (value === null || value === undefined || value === '')
    return <span className="quiet">{say(personWords.unknown)}</span>;
  return typeof value === 'string' ? <>{value}</> : <span className="quiet">{say(personWords.erased)}</span>;
}

export const plainText = (value: Personal | undefined): string => (typeof value === 'string' ? value : '');
