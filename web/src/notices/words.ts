export const words = {
  title: { zh: '公示公告', en: 'Public notices' },
  what: {
    zh: '依法向社会公示的行政处罚、行政裁决和严重违法失信名单信息。',
    en: 'Penalties, rulings and credit listings published as the law requires.',
  },
  none: { zh: '暂无公示信息', en: 'Nothing is published at present' },
  signIn: { zh: '登录', en: 'Sign in' },
  desk: { zh: '回到工作台', en: 'Back to my desk' },
};
