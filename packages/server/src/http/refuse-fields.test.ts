import { platformOperations } from '@parley/contract/platform'
import { expect, it } from 'vitest'
import { refuseFields } from './refuse-fields.ts'

const refuse = (body: unknown) => refuseFields(platformOperations.scheduleMeeting, body)

it('7.5.2 points at what would carry the content of a meeting, however deep and however it is written (INT-20)', () => {
  const body = {
    user_id: 'usr_1',
    transcript: 'We agreed.',
    participants: [{ display_name: 'Li Lei', 'Chat-Log': [] }, { extra: { 'a/b~c': { meetingMinutes: '' } } }],
  }
  expect(refuse(body)).toMatchObject({
    refused: 'meeting_content_not_stored',
    errors: [
      { pointer: '/transcript', code: 'meeting_content_not_stored' },
      { pointer: '/participants/0/Chat-Log' },
      { pointer: '/participants/1/extra/a~1b~0c/meetingMinutes' },
    ],
  })
})

it('shows as many pointers as fit into an answer', () => {
  const body = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field_${at}`, { notes: '' }]))
  expect(refuse(body)?.errors).toHaveLength(20)
})

it.each([{ duration_minutes: 30 }, [], null, 'transcript', { features: ['video_call'] }])('lets %j pass', (body) => {
  expect(refuse(body)).toBeNull()
})

it('leaves operations alone that refuse no names', () => {
  expect(refuseFields(platformOperations.createOrder, { notes: '' })).toBeNull()
})
