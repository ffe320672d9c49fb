import type { ClauseTable } from '../clause.ts'

/** Section 2 of the reference policy: the four plans and their prices. */
export const plansClauses = {
  '2.1': {
    id: '2.1',
    section: '2',
    title: { en: 'Basic plan', 'zh-CN': '基础版' },
    text: {
      en:
        'Basic offers the everyday functions, such as video calls and screen sharing. It costs nothing, sets no ' +
        'limit on the length of a meeting and does not expire.',
      'zh-CN': '基础版提供日常所需的功能，例如视频通话和屏幕共享。它不收任何费用，不限制单场会议的时长，也不会到期。',
    },
  },
  '2.2': {
    id: '2.2',
    section: '2',
    title: { en: 'Pro plan', 'zh-CN': '专业版' },
    text: {
      en:
        'Pro adds multi-party meetings, cloud recording, live sharing and more to everything in Basic. Its price ' +
        'depends on the country or region.',
      'zh-CN': '专业版包含基础版的全部内容，还增加云录制、直播分享、多方参加的会议等功能。价格因国家或地区而异。',
    },
  },
  '2.3': {
    id: '2.3',
    section: '2',
    title: { en: 'Enterprise plan', 'zh-CN': '企业版' },
    text: {
      en:
        'Enterprise is for enterprise users. It brings room booking, participant management and meeting ' +
        'statistics, and its price is agreed for the size and the needs of the enterprise.',
      'zh-CN': '企业版只供企业使用，可以预订会议室、管理参会的人、查看会议的统计数据，价格按企业的人数和需要另行商定。',
    },
  },
  '2.4': {
    id: '2.4',
    section: '2',
    title: { en: 'Flagship plan', 'zh-CN': '旗舰版' },
    text: {
      en:
        'Flagship holds every advanced function and suits large enterprises and organisations. A dedicated service ' +
        'team and technical support come with it, and it costs more than the other plans.',
      'zh-CN': '旗舰版汇集所有高级能力，适合规模较大的企业或机构，并配有专门的客服团队与技术人员；在各版本中价格最高。',
    },
  },
  '2.S.1': {
    id: '2.S.1',
    section: '2',
    title: { en: 'Price of Basic', 'zh-CN': '基础版的价格' },
    text: {
      en: 'Basic is free of charge.',
      'zh-CN': '使用基础版无需付费。',
    },
  },
  '2.S.2': {
    id: '2.S.2',
    section: '2',
    title: { en: 'Price of Pro', 'zh-CN': '专业版的价格' },
    text: {
      en:
        'Pro is paid by the month or by the year. The amount is the base price together with the functions and ' +
        'services that the user adds.',
      'zh-CN': '专业版可以选择月付或年付，金额由基本价格加上用户另选的功能与服务构成。',
    },
  },
  '2.S.3': {
    id: '2.S.3',
    section: '2',
    title: { en: 'Price of Enterprise', 'zh-CN': '企业版的价格' },
    text: {
      en:
        'Enterprise has no list price. The platform prepares a quote from the number of seats and the functions ' +
        'that the enterprise needs.',
      'zh-CN': '企业版没有统一标价，平台会按席位数量和企业需要的功能单独报价。',
    },
  },
  '2.S.4': {
    id: '2.S.4',
    section: '2',
    title: { en: 'Price of Flagship', 'zh-CN': '旗舰版的价格' },
    text: {
      en:
        'Flagship comes in several service tiers. The price of each depends on what it contains and on what is ' +
        'tailored for the customer.',
      'zh-CN': '旗舰版分为若干服务档次，每一档的价格取决于其中的内容以及为客户定制的部分。',
    },
  },
  '2.E': {
    id: '2.E',
    section: '2',
    title: { en: 'Free choice at published prices', 'zh-CN': '自主选择、按公布价付款' },
    text: {
      en:
        'The user chooses the plan that fits and pays the price that the platform has published for it, neither ' +
        'more nor less.',
      'zh-CN': '选哪个版本由用户自己决定，付款金额以平台已经公布的价格为准，不多收也不少收。',
    },
  },
} as const satisfies ClauseTable<'2'>
