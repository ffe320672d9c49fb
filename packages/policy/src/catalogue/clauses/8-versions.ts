import type { ClauseTable } from '../clause.ts'

/** Section 8 of the reference policy: releases, their notices and compatibility. */
export const versionsClauses = {
  '8.1': {
    id: '8.1',
    section: '8',
    title: { en: 'Regular updates', 'zh-CN': '例行更新' },
    text: {
      en: 'The platform is updated regularly, for instance every month or every quarter.',
      'zh-CN': '平台会按一定节奏更新，比如一个月一次，或一个季度一次。',
    },
  },
  '8.2.1': {
    id: '8.2.1',
    section: '8',
    title: { en: 'Improved functions', 'zh-CN': '改进功能' },
    text: {
      en: 'Existing functions are improved on the strength of what users report.',
      'zh-CN': '依照用户反映的情况，把已有的功能做得更好。',
    },
  },
  '8.2.2': {
    id: '8.2.2',
    section: '8',
    title: { en: 'Security hardening', 'zh-CN': '加强安全' },
    text: {
      en: 'Security is strengthened so that risks are met before they do harm.',
      'zh-CN': '让系统更加安全，在隐患造成损害之前就加以防范。',
    },
  },
  '8.2.3': {
    id: '8.2.3',
    section: '8',
    title: { en: 'Better performance', 'zh-CN': '改善性能' },
    text: {
      en: 'Performance is improved so that meetings run more stably and smoothly.',
      'zh-CN': '改善性能，让会议开得更稳、更顺。',
    },
  },
  '8.2.4': {
    id: '8.2.4',
    section: '8',
    title: { en: 'New functions', 'zh-CN': '增添功能' },
    text: {
      en: 'New functions and services are added where there is demand for them.',
      'zh-CN': '顺应需求，增添以前没有的功能或服务。',
    },
  },
  '8.3.1': {
    id: '8.3.1',
    section: '8',
    title: { en: 'Prompt in the client', 'zh-CN': '客户端提示' },
    text: {
      en: 'The client shows a prompt when an update is available, and the user updates at once or later.',
      'zh-CN': '有更新时客户端会弹窗告知，马上更新还是过后再更新，由用户选择。',
    },
  },
  '8.3.2': {
    id: '8.3.2',
    section: '8',
    title: { en: 'Announcement on the website', 'zh-CN': '网站公告' },
    text: {
      en: 'The website announces what an update contains and where it can be downloaded.',
      'zh-CN': '网站会刊登公告，写明这次更新了什么、从哪里下载。',
    },
  },
  '8.3.3': {
    id: '8.3.3',
    section: '8',
    title: { en: 'Through customer service', 'zh-CN': '向客服了解' },
    text: {
      en: 'Users can also ask customer service about an update.',
      'zh-CN': '关于更新，用户也可以向客服打听。',
    },
  },
  '8.4.1': {
    id: '8.4.1',
    section: '8',
    title: { en: 'Back up first', 'zh-CN': '先做备份' },
    text: {
      en: 'Users are advised to back up important data before they update.',
      'zh-CN': '更新之前，最好先把重要的资料备份一份。',
    },
  },
  '8.4.2': {
    id: '8.4.2',
    section: '8',
    title: { en: 'System requirements', 'zh-CN': '系统要求' },
    text: {
      en: 'Users make sure that their system meets what the new version requires.',
      'zh-CN': '用户要先看自己的系统能不能运行新版本。',
    },
  },
  '8.4.3': {
    id: '8.4.3',
    section: '8',
    title: { en: 'Update in good time', 'zh-CN': '尽早更新' },
    text: {
      en: 'Users are encouraged, though not obliged, to update in good time.',
      'zh-CN': '平台希望用户尽早更新，但不强迫。',
    },
  },
  '8.5.1': {
    id: '8.5.1',
    section: '8',
    title: { en: 'Old and new together', 'zh-CN': '新旧兼容' },
    text: {
      en: 'The platform keeps old and new versions compatible with each other.',
      'zh-CN': '平台会让新版本与旧版本能够配合使用。',
    },
  },
  '8.5.2': {
    id: '8.5.2',
    section: '8',
    title: { en: 'When support ends', 'zh-CN': '停止支持时' },
    text: {
      en:
        'Where a version is no longer supported, the update notice says so plainly and comes with a guide to ' +
        'upgrading.',
      'zh-CN': '某个版本不再受支持的，更新公告里会直接写明，同时附上怎样升级的说明。',
    },
  },
  '8.E': {
    id: '8.E',
    section: '8',
    title: { en: 'Listening to users', 'zh-CN': '倾听用户' },
    text: {
      en: 'The platform keeps listening to what users say about its versions.',
      'zh-CN': '用户对各个版本的意见，平台会一直听取。',
    },
  },
} as const satisfies ClauseTable<'8'>
