import type { ReactNode } from 'react';
import { Form, type FormInstance } from 'antd';
import type { Section as Named } from '../api/schema';
import { useLanguage } from '../language/language';
import type { Path } from './schema';

interface Props {
  section: Named;
  /** Where its fields stand in the whole form. */
  fields: readonly Path[];
  children: ReactNode;
}

/**
 * Fields of a long form that are asked for together. What is seldom needed stays folded until something stands in it or is
 * wrong with it; folded fields are sent like others.
 */
export function Section({ section, fields, children }: Props) {
  const { say } = useLanguage();
  if (!section.seldom) {
    return (
      <fieldset className="entry">
        <legend>{say(section)}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <Form.Item noStyle shouldUpdate>
      {(form) => (
        <details className="entry seldom" open={fields.some((path) => isUsed(form, path))}>
          <summary>{say(section)}</summary>
          {children}
        </details>
      )}
    </Form.Item>
  );
}

/** An unticked box, and a group in which nothing stands, are as if they were not there. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null && value !== '' && value !== false;

function isUsed(form: FormInstance, path: Path): boolean {
  const value: unknown = form.getFieldValue(path);
  return isFilled(value) || form.getFieldError(path).length > 0;
}
