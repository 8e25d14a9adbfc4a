/** Where a version's text, or its number and dates, were read: mirrors mostly, to be checked again before a bureau relies on them. */
export interface ActSource {
  readonly key: string;
  readonly place: string;
}

const REF = 'GitHub LawRefBook/Laws';
const JUST = 'GitHub ImCa0/just-laws';
const READER = 'GitHub Chin-Jing1998/IPReader quartz-kb';

const from = (key: string, place: string, ...ids: readonly string[]) => ids.map((id) => [id, { key, place }] as const);

/** By id of the version; a version without an entry rests on general knowledge, as its confidence says. */
export const actSources: Readonly<Record<string, ActSource>> = Object.fromEntries([
  ...from('APL', `${REF} 行政法/行政处罚法(2021-01-22)`, 'APL-2021'),
  ...from('ACL', `${REF} 行政法/行政强制法(2011-06-30)`, 'ACL-2011'),
  ...from('M310', `${REF} 行政法规/行政执法机关移送涉嫌犯罪案件的规定(2020-08-07)`, 'M310-2001', 'M310-2020'),
  ...from('TS20', `${REF} 部门规章/市场监督管理总局/市场监督管理投诉举报处理暂行办法(2022-03-24)`, 'TSJB-20'),
  ...from('TS121', 'https://us.usy7.cc/usy0111hvdrM.html（仅施行日期和范围）', 'TSJB-121'),
  ...from('SAMRP', 'GitHub supermariao/laws 政策文件/市场监督管理行政处罚程序规定', 'SAMRPROC-2018', 'SAMRPROC-2022'),
  ...from('HZ42', 'http://tuzhigs.com/art/2024/6/19/art_1229185869_59319681.html', 'SAMRHEAR-2021'),
  ...from('GS45', `${REF} 部门规章/市场监督管理总局/市场监督管理行政处罚信息公示规定(2021-07-30)`, 'GONGSHI-45'),
  ...from('PAT', `${REF} 民法商法/专利法(2020-10-17)`, 'PAT-2020'),
  ...from('PATR', `${REF} 行政法规/专利法实施细则(2023-12-11)`, 'PATREG-2023'),
  ...from('O81', `${READER} 85-专利纠纷行政裁决和调解办法`, 'O81-2024'),
  ...from('O71', `${READER} 61-专利行政执法办法`, 'O71-2015'),
  ...from('ZN19', `${READER} 78-专利侵权纠纷行政裁决办案指南`, 'ZN-2019'),
  ...from('FS5', `${READER} 34-侵犯知产刑事案件解释`, 'FS-2025-5'),
  ...from('IPC123', `${REF} 司法解释（2004-12-08、2007-04-05、2020-09-12）`, 'FS-2004-19', 'FS-2007-6', 'FS-2020-10'),
  ...from('CRIM', `${REF} 刑法/刑法`, 'CRIM-1997'),
  ...from('CRPL', `${JUST} docs/procedural/criminal-procedure`, 'CRPL-2018'),
  ...from('TM19', `${REF} 民法商法/商标法(2019-04-23)`, 'TM-2019'),
  ...from('TMREG', `${REF} 行政法规/商标法实施条例(2014-04-29)`, 'TMREG-2014'),
  ...from('TM26', `${JUST} docs/civil-and-commercial/trademark-law/versions/2027-01-01`, 'TM-2026'),
  ...from('AUCL19', `${REF} 经济法/反不正当竞争法(2019-04-23)`, 'AUCL-2019'),
  ...from('AUCL25', `${JUST} docs/economic/anti-unfair-competition-law`, 'AUCL-2025'),
  ...from('L15', '条文已核，地址未登记', 'ECL-2018'),
  ...from('CR', `${REF} 著作权法(2020-11-11)`, 'CR-2020'),
  ...from('XW', `${REF} 信息网络传播权保护条例(2013-01-30)`, 'XW-2013'),
  ...from('RJ', `${REF} 计算机软件保护条例(2013-01-30)`, 'RJ-2013'),
  ...from('CRP', `${READER} 55-著作权行政处罚实施办法`, 'CRPEN-2009'),
  ...from('SEEDL', `${JUST} docs/economic/seed-law`, 'SEED-2021'),
  ...from('PVP14', `${REF} 植物新品种保护条例(2014-07-29)`, 'PVP-2014'),
  ...from('PVP25', `${READER} 47-植物新品种保护条例`, 'PVP-2025'),
  ...from('GI', `${READER} 84-地理标志产品保护办法`, 'GI-2024'),
  ...from('IC26', `${READER} 50-集成电路布图设计条例`, 'IC-2001', 'IC-2026'),
  ...from('SM26', 'http://www.changtsi.cn/news/insight/2675.html', 'SM-2026'),
  ...from('CUS', `${REF} 行政法规/知识产权海关保护条例(2018-03-19)`, 'CUS-2018'),
  ...from('PML', `${REF} 诉讼与非诉讼程序法/人民调解法(2010-08-28)`, 'PML-2010'),
  ...from('SFQR', `${REF} 司法解释/人民调解协议司法确认程序(2011-03-23)`, 'FS-2011-5'),
  ...from('CPL', `${REF} 诉讼与非诉讼程序法/民事诉讼法(2023-09-01)`, 'CPL-2023'),
  ...from('CPLI', `${REF} 司法解释/适用民事诉讼法的解释(2022-04-01)`, 'CPLI-2022'),
  ...from('ARL', `${REF} 行政复议法(2023-09-01)`, 'ARL-2023'),
  ...from('ALL', `${REF} 行政诉讼法(2017-06-27)`, 'ALL-2017'),
  ...from('ALLI', `${REF} 司法解释/适用行政诉讼法的解释(2018-02-06)`, 'ALLI-2018'),
  ...from('GX13', `${REF} 司法解释/第一审知识产权民事、行政案件管辖(2022-04-20)`, 'FS-2022-13'),
  ...from('JSD', `${REF} 司法解释/技术调查官(2019-03-18)`, 'FS-2019-2'),
  ...from('GA20', `${REF} 部门规章/公安部/公安机关办理刑事案件程序规定(2020-07-20)`, 'GA-2020'),
  ...from('JJ17', 'http://www.jianbiaoku.com/webarbs/book/165010/4717552.shtml', 'JJ-2017'),
  ...from('JCY01', `${REF} 司法解释/人民检察院办理行政执法机关移送涉嫌犯罪案件的规定(2001-12-03)`, 'JCY-2001'),
  ...from('GJH06', 'http://law221.infoeach.com/view-MjIxfDk5ODk3.html', 'GJH-2006'),
  ...from('FX24', 'http://m.law-lib.com/law/law_view.asp?id=772188&page=2', 'FX-2024'),
  ...from('YZ44', 'http://blog.buqinquan.com/?p=23966', 'LIST-44'),
  ...from('XF21', 'http://m.personalh.cn/article/mobile-do-detail-id-42884.html', 'XF-2021'),
  ...from(
    'XF25',
    'http://www.shfzb.com.cn/shfzb/h5/html5/2025-12/24/content_150505_2968967.htm（二手资料）',
    'XF-2025',
  ),
  ...from('NDRC36', 'https://toubiaole.com/news/xingyexinwen/887.html', 'NDRC-36'),
  ...from('IPCR22', 'https://credit.hegang.gov.cn/374/2073.html', 'IPCR-2022'),
  ...from('TI23', 'https://desk33.com/p-995702.html', 'TI-2023'),
  ...from('JD26', 'http://m.shushuxiu.com/news/guonei/2025-12-23/1813501.html', 'JD-2026'),
  ...from('HOL', `${REF} 行政法规/全国年节及纪念日放假办法(2024-11-10)`, 'HOL-2024'),
]);
