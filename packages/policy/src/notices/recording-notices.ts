import type { NoticeRules } from './notice.ts'

/** Notices about recordings (INT-20). */
export const recordingNotices: NoticeRules = {
  'recording.expired': {
    type: 'recording_expired',
    channels: ['client_prompt', 'website_notice', 'email'],
    title: { en: 'A recording was deleted', 'zh-CN': '录制文件已到期删除' },
    text: {
      en: 'Your recording of {started_at} was kept until {retained_until} and has been deleted.',
      'zh-CN': '您在{started_at}开始的录制保存至{retained_until}，现已到期删除。',
    },
    link: 'object',
    attachment: null,
    clauses: ['7.5.2'],
  },
}
