import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useLanguage } from '../language/language';
import { words } from './words';

interface Props {
  label: string;
  children: ReactNode;
}

/** Fields that belong together and may be left out together; what is needed among them is needed once they are there. */
export function OptionalGroup({ label, children }: Props) {
  const { say } = useLanguage();
  const [there, setThere] = useState(false);
  if (!there) {
    return (
      <Button
        type="dashed"
        icon={<PlusOutlined />}
        style={{ display: 'block', marginBottom: 16 }}
        onClick={() => setThere(true)}
      >
        {say(words.add)} {label}
      </Button>
    );
  }
  return (
    <fieldset className="entry">
      <legend>
        {label}{' '}
        <Button
          size="small"
          icon={<DeleteOutlined />}
          aria-label={`${say(words.remove)} ${label}`}
          onClick={() => setThere(false)}
        />
      </legend>
      {children}
    </fieldset>
  );
}
