import { Alert } from 'antd';
import { useLanguage } from '../language/language';
import type { Trouble } from './useDelegating';
import { words } from './words';

/** Of which act the delegation was not entered, and why. */
export function Refused({ trouble }: { trouble: Trouble | null }) {
  const { say } = useLanguage();
  if (!trouble) return null;
  const { act, problem } = trouble;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 12 }}
      title={say(words.refused, { label: say(act.label) })}
      description={
        problem.status === 412
          ? say(words.changed)
          : [problem.detail, ...problem.errors.filter(({ zh }) => zh !== problem.detail.zh)]
              .map((one) => say(one))
              .join(' ')
      }
    />
  );
}
