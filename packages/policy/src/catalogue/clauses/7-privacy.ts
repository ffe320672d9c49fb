import type { ClauseTable } from '../clause.ts'

/** Section 7 of the reference policy: data security and the rights of the person. */
export const privacyClauses = {
  '7.1': {
    id: '7.1',
    section: '7',
    title: { en: 'Encryption', 'zh-CN': '加密' },
    text: {
      en: 'User data is encrypted both where it is stored and while it travels.',
      'zh-CN': '用户数据无论在保存时还是在传送途中，都经过加密。',
    },
  },
  '7.2': {
    id: '7.2',
    section: '7',
    title: { en: 'Where data is kept', 'zh-CN': '存放地点' },
    text: {
      en: 'User data is kept in the cloud data centres that the platform uses.',
      'zh-CN': '用户数据保存在平台所使用的云数据中心里。',
    },
  },
  '7.3': {
    id: '7.3',
    section: '7',
    title: { en: 'Authorised access only', 'zh-CN': '凭授权查看' },
    text: {
      en: 'Only staff who have been authorised can reach user data, and each access is recorded.',
      'zh-CN': '没有获得授权的员工接触不到用户数据，每次查看都会留下记录。',
    },
  },
  '7.4': {
    id: '7.4',
    section: '7',
    title: { en: 'Privacy policy', 'zh-CN': '隐私政策' },
    text: {
      en: 'A privacy policy sets out the rules for collecting, using, storing and sharing personal data.',
      'zh-CN': '平台另有隐私政策，分别写明个人信息怎样收集、怎样使用、怎样保存、怎样共享。',
    },
  },
  '7.5.1': {
    id: '7.5.1',
    section: '7',
    title: { en: 'Collecting no more than needed', 'zh-CN': '少收集' },
    text: {
      en:
        'Only the data that registration needs, such as a user name and an e-mail address, is collected. Personal ' +
        'data that has nothing to do with meetings is not.',
      'zh-CN': '平台只要注册时离不开的资料，例如用户名和邮箱；与会议没有关系的个人资料一概不要。',
    },
  },
  '7.5.2': {
    id: '7.5.2',
    section: '7',
    title: { en: 'Storing no meeting content', 'zh-CN': '不留存会议内容' },
    text: {
      en:
        'What is stored about a meeting is its record and the list of participants. What was said or shown in it ' +
        'is not stored.',
      'zh-CN': '关于一场会议，平台只保存会议的记录信息和参加者的名单，会上说了什么、展示了什么都不留存。',
    },
  },
  '7.5.3': {
    id: '7.5.3',
    section: '7',
    title: { en: 'Third parties', 'zh-CN': '第三方' },
    text: {
      en: 'The platform may work with third parties, and then makes sure that they keep the rules on privacy.',
      'zh-CN': '平台有时会与第三方合作，届时会要求并确保对方同样遵守隐私方面的规则。',
    },
  },
  '7.6.1': {
    id: '7.6.1',
    section: '7',
    title: { en: 'Access, correction and deletion', 'zh-CN': '查阅、改正与删除' },
    text: {
      en: 'Users may see their personal data, have it corrected and have it deleted.',
      'zh-CN': '用户可以查看平台所持有的个人资料，有错可以要求改正，也可以要求删掉。',
    },
  },
  '7.6.2': {
    id: '7.6.2',
    section: '7',
    title: { en: 'Knowing how data is used', 'zh-CN': '知悉用途' },
    text: {
      en: 'Users may learn how their personal data is being used.',
      'zh-CN': '用户有权问清自己的资料被用在了哪里、怎么用。',
    },
  },
  '7.6.3': {
    id: '7.6.3',
    section: '7',
    title: { en: 'Choice on personalisation', 'zh-CN': '个性化由用户决定' },
    text: {
      en: 'Users decide whether they accept personalised recommendations and services.',
      'zh-CN': '要不要个性化的推荐与服务，完全由用户决定。',
    },
  },
  '7.7': {
    id: '7.7',
    section: '7',
    title: { en: 'Data breach', 'zh-CN': '数据安全事件' },
    text: {
      en:
        'If data leaks or another security incident occurs, the platform starts its emergency plan at once, keeps ' +
        'the harm to users as small as it can, and reports to users and to the regulator as the law requires.',
      'zh-CN':
        '如果数据外泄或出现其他安全事件，平台会马上启用应急方案，把用户受到的损害降到最低，并按法律要求告知用户、' +
        '上报监管机构。',
    },
  },
} as const satisfies ClauseTable<'7'>
