import type { ClauseTable } from '../clause.ts'

/** Section 10 of the reference policy: interpretation, revision and effect. */
export const revisionClauses = {
  '10.1': {
    id: '10.1',
    section: '10',
    title: { en: 'Official interpretation', 'zh-CN': '平台的解释' },
    text: {
      en:
        'The platform interprets this policy. Where its wording is open to doubt, the published interpretation ' +
        'prevails.',
      'zh-CN': '本政策由平台负责解释。文字有不同理解的，按照平台已公布的解释来读。',
    },
  },
  '10.2': {
    id: '10.2',
    section: '10',
    title: { en: 'Right to revise', 'zh-CN': '修订的权利' },
    text: {
      en: 'The platform may revise this policy when the market, the law, technology or other circumstances change.',
      'zh-CN': '市场、法律、技术或其他情况有变化时，平台可以对本政策作出修改。',
    },
  },
  '10.3': {
    id: '10.3',
    section: '10',
    title: { en: 'Notice of a revision', 'zh-CN': '修订的告知' },
    text: {
      en:
        'A revision is announced on the website, in the client and by e-mail, among other ways. Users keep an eye ' +
        'on these notices.',
      'zh-CN':
        '政策有改动时，平台会在网站上公布，在客户端里提示，并发送邮件，也可能使用其他办法；用户应当留意这些消息。',
    },
  },
  '10.4': {
    id: '10.4',
    section: '10',
    title: { en: 'Effect of a revision', 'zh-CN': '修订的生效' },
    text: {
      en:
        'A revised policy takes effect on the day of its publication. Matters that began earlier stay under the ' +
        'version that applied when they began.',
      'zh-CN': '改动后的政策从公布当天起施行。在那之前已经开始的事项，仍然适用当初所依据的版本。',
    },
  },
} as const satisfies ClauseTable<'10'>
