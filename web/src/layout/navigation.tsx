import {
  AuditOutlined,
  CalculatorOutlined,
  DesktopOutlined,
  FileAddOutlined,
  NotificationOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../language/language';
import { words } from './words';

const places = [
  { key: '/desks', label: words.desks, icon: <DesktopOutlined /> },
  { key: '/cases/new', label: words.newCase, icon: <FileAddOutlined /> },
  { key: '/search', label: words.search, icon: <SearchOutlined /> },
  { key: '/listings', label: words.listings, icon: <AuditOutlined /> },
  { key: '/terms', label: words.terms, icon: <CalculatorOutlined /> },
  { key: '/notices', label: words.notices, icon: <NotificationOutlined /> },
];

/** Items of the side navigation, and which of them is the screen shown. */
export function useNavigation(): { items: NonNullable<MenuProps['items']>; selected: string[] } {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  return {
    items: places.map(({ key, label, icon }) => ({ key, icon, label: <Link to={key}>{say(label)}</Link> })),
    selected: places.map(({ key }) => key).filter((key) => pathname === key || pathname.startsWith(`${key}/`)),
  };
}
