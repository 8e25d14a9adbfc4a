import { LogoutOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Layout } from 'antd';
import { Link } from 'react-router';
import type { Account } from '../api/house';
import { useSignOut } from '../account/signOut';
import { useLabels } from '../account/labels';
import { useLanguage } from '../language/language';
import { LanguageSwitch } from './LanguageSwitch';
import { words } from './words';

export function Header({ account, onMenu }: { account: Account; onMenu?: (() => void) | undefined }) {
  const { say, marks } = useLanguage();
  const { role, department } = useLabels();
  const signOut = useSignOut();
  return (
    <Layout.Header style={{ height: 52, lineHeight: 'normal', padding: '0 16px', borderBottom: '1px solid #e3e6ea' }}>
      <div className="apart" style={{ height: '100%', flexWrap: 'nowrap' }}>
        <div className="row" style={{ flexWrap: 'nowrap' }}>
          {onMenu && <Button type="text" icon={<MenuOutlined />} aria-label={say(words.menu)} onClick={onMenu} />}
          <Link to="/desks" style={{ fontSize: 18, fontWeight: 600, whiteSpace: 'nowrap' }}>
            {say(words.name)}
          </Link>
        </div>
        <div className="row" style={{ flexWrap: 'nowrap', minWidth: 0 }}>
          <span
            style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 }}
            title={account.roles.map(role).join(marks.comma)}
            data-testid="who"
          >
            {account.name}
            {!onMenu && (
              <span className="quiet">
                {' '}
                ·{' '}
                {[account.department ? department(account.department) : null, ...account.roles.map(role)]
                  .filter((part) => part && part !== account.name)
                  .join(' · ')}
              </span>
            )}
          </span>
          <LanguageSwitch />
          <Button type="text" icon={<LogoutOutlined />} onClick={() => void signOut()} aria-label={say(words.signOut)}>
            {onMenu ? null : say(words.signOut)}
          </Button>
        </div>
      </div>
    </Layout.Header>
  );
}
