import type { ThemeConfig } from 'antd';

export const colours = {
  /** Darkened from antd's default, which fails AA contrast on white. */
  primary: '#0958d9',
  /** 法定期限 */
  legal: { text: '#003a8c', back: '#e6f4ff', border: '#69b1ff' },
  /** 内部时限 */
  internal: { text: '#5b2c06', back: '#fff7e6', border: '#d48806' },
  overdue: '#a8071a',
  quiet: '#595959',
} as const;

export const theme: ThemeConfig = {
  cssVar: { prefix: 'huzhi' },
  hashed: false,
  token: {
    colorPrimary: colours.primary,
    colorLink: colours.primary,
    colorInfo: colours.primary,
    // Darker under the pointer, where antd would be lighter and fail the same contrast.
    colorPrimaryHover: '#003eb3',
    colorPrimaryActive: '#002c8c',
    colorLinkHover: '#003eb3',
    colorLinkActive: '#002c8c',
    colorError: '#cf1322',
    colorErrorHover: '#a8071a',
    colorErrorBorderHover: '#a8071a',
    colorErrorActive: '#820014',
    colorTextSecondary: 'rgba(0,0,0,0.68)',
    colorTextTertiary: 'rgba(0,0,0,0.62)',
    colorTextDescription: 'rgba(0,0,0,0.65)',
    colorTextPlaceholder: 'rgba(0,0,0,0.56)',
    // Who asked the system for less motion gets none.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    borderRadius: 4,
    fontFamily:
      "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  },
  components: {
    Layout: { headerBg: '#ffffff', siderBg: '#ffffff', bodyBg: '#f5f6f8' },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Table: { cellPaddingBlockSM: 7, headerBg: '#f0f2f5' },
  },
};
