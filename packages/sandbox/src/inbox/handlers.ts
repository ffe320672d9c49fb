import { listInbox } from './list-inbox.ts'

export const inboxHandlers = { listInbox }
