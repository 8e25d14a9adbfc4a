import type { StageWords } from '../../case/stage.js';

export const words: StageWords = {
  title: { zh: '专项行动', en: 'Campaign' },
  states: {
    Joined: { zh: '已纳入', en: 'Counted' },
    Reported: { zh: '已报送', en: 'Reported' },
    Left: { zh: '已退出', en: 'Taken out' },
  },
  tracks: {},
  events: {
    CampaignJoined: {
      zh: '纳入“{campaign}”专项行动（{organ}，至{until}）',
      en: 'Counted in the campaign {campaign} ({organ}, until {until})',
    },
    CampaignReported: { zh: '报送专项行动办理情况：{result}', en: 'Reported to the campaign: {result}' },
    CampaignLeft: { zh: '退出专项行动：{reasons}', en: 'Taken out of the campaign: {reasons}' },
  },
  refusals: {
    'campaign.counted-already': { zh: '案件已经纳入该专项行动。', en: 'The case is counted in it already.' },
    'campaign.over': { zh: '该专项行动已经结束。', en: 'The campaign is over.' },
  },
  fields: {
    campaign: { zh: '专项行动', en: 'Campaign' },
    organ: { zh: '组织机关', en: 'Run by' },
    until: { zh: '结束日期', en: 'Last day' },
    scenes: { zh: '重点环节', en: 'Scenes' },
    'scenes.e-commerce': { zh: '电商平台', en: 'E-commerce' },
    'scenes.fair': { zh: '展会', en: 'Fair' },
    'scenes.import-export': { zh: '进出口', en: 'Import and export' },
    'scenes.online-storage': { zh: '网络存储空间', en: 'Online storage' },
    'scenes.social-media': { zh: '微博、微信、直播', en: 'Social media, live streams' },
    'scenes.market': { zh: '专业市场', en: 'Market' },
    'scenes.other': { zh: '其他', en: 'Other' },
    result: { zh: '办理情况', en: 'Result' },
    reasons: { zh: '理由', en: 'Reasons' },
  },
};
