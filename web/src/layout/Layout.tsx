import { useEffect, useState } from 'react';
import { Drawer, Grid, Layout as Frame, Menu } from 'antd';
import { Navigate, Outlet, useLocation } from 'react-router';
import { onSignedOut } from '../api/client';
import { useAccount } from '../api/queries';
import { SignInAgain } from '../account/SignInAgain';
import { useLanguage } from '../language/language';
import { Header } from './Header';
import { useNavigation } from './navigation';
import { Failed, Loading } from './Waiting';
import { words } from './words';

/** Frame of every screen behind the sign-in: head, side navigation (a drawer on a phone), the screen. */
export function Layout() {
  const { say } = useLanguage();
  const location = useLocation();
  const account = useAccount();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [menuOpen, setMenuOpen] = useState(false);
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);

  if (account.isPending) return <Loading />;
  if (account.isError) return <Failed error={account.error} again={account.refetch} />;
  if (!account.data) {
    return <Navigate to={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  }
  return (
    <Frame style={{ minHeight: '100vh' }}>
      <a className="skip" href="#content">
        {say(words.skip)}
      </a>
      <Header account={account.data} onMenu={wide ? undefined : () => setMenuOpen(true)} />
      <Frame hasSider={wide}>
        {wide && (
          <Frame.Sider width={196} theme="light" style={{ borderInlineEnd: '1px solid #e3e6ea' }}>
            <Navigation />
          </Frame.Sider>
        )}
        <Frame.Content
          id="content"
          tabIndex={-1}
          role="main"
          style={{ padding: wide ? 16 : 12, minWidth: 0, outline: 'none' }}
        >
          <Outlet />
        </Frame.Content>
      </Frame>
      <Drawer
        open={!wide && menuOpen}
        onClose={() => setMenuOpen(false)}
        placement="left"
        size={240}
        title={say(words.name)}
        styles={{ body: { padding: 0 } }}
      >
        <Navigation onGone={() => setMenuOpen(false)} />
      </Drawer>
      <SignInAgain open={signedOut} account={account.data} onDone={() => setSignedOut(false)} />
    </Frame>
  );
}

function Navigation({ onGone }: { onGone?: () => void }) {
  const { say } = useLanguage();
  const { items, selected } = useNavigation();
  return (
    <nav aria-label={say(words.navigation)}>
      <Menu
        mode="inline"
        selectedKeys={selected}
        items={items}
        {...(onGone ? { onClick: onGone } : {})}
        style={{ borderInlineEnd: 0 }}
      />
    </nav>
  );
}
