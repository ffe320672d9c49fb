import { listUserNotices } from './list-user-notices.ts'

export const platformNoticeHandlers = { listUserNotices }
