export const words = {
  signIn: { zh: '登录', en: 'Sign in' },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  needed: { zh: '请填写', en: 'Please fill in' },
  demo: { zh: '演示账号', en: 'Demo accounts' },
  demoHow: {
    zh: '点一个账号即可登录（演示密码 huzhi-demo）。',
    en: 'Click one to sign in as that person (demo password huzhi-demo).',
  },
  notices: { zh: '查看公示公告（无需登录）', en: 'Public notices (no sign-in)' },
};
