import {
  AuditOutlined,
  CalculatorOutlined,
  DesktopOutlined,
  FileAddOutlined,
  IdcardOutlined,
  NotificationOutlined,
  QuestionCircleOutlined,
  ReadOutlined,
  PercentageOutlined,
  SearchOutlined,
  SignatureOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link, useLocation } from 'react-router';
import { useAccount, useMeta } from '../api/queries';
import { useLanguage } from '../language/language';
import { words } from './words';

const places = [
  { key: '/desks', label: words.desks, icon: <DesktopOutlined /> },
  { key: '/cases/new', label: words.newCase, icon: <FileAddOutlined /> },
  { key: '/search', label: words.search, icon: <SearchOutlined /> },
  { key: '/listings', label: words.listings, icon: <AuditOutlined /> },
  { key: '/terms', label: words.terms, icon: <CalculatorOutlined /> },
  { key: '/laws', label: words.laws, icon: <ReadOutlined /> },
  { key: '/options', label: words.options, icon: <QuestionCircleOutlined /> },
  { key: '/certificates', label: words.certificates, icon: <IdcardOutlined /> },
  { key: '/signing', label: words.signing, icon: <SignatureOutlined /> },
  { key: '/fines', label: words.fines, icon: <PercentageOutlined /> },
  { key: '/notices', label: words.notices, icon: <NotificationOutlined /> },
];

/** Items of the side navigation, and which of them is the screen shown. To register a case is offered to who may. */
export function useNavigation(): { items: NonNullable<MenuProps['items']>; selected: string[] } {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const registrars = useMeta().data?.registration?.by ?? [];
  const roles = useAccount().data?.roles ?? [];
  const open = places.filter(({ key }) => key !== '/cases/new' || registrars.some((role) => roles.includes(role)));
  return {
    items: open.map(({ key, label, icon }) => ({ key, icon, label: <Link to={key}>{say(label)}</Link> })),
    selected: places.map(({ key }) => key).filter((key) => pathname === key || pathname.startsWith(`${key}/`)),
  };
}
