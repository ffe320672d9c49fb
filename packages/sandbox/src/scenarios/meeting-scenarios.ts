import type { Scenario } from './scenario.ts'
import { advance, paid, signUp } from './steps.ts'
import type { Step } from './take-step.ts'

const underWay: Step[] = [
  {
    as: 'app',
    call: 'scheduleMeeting',
    body: { user_id: '${user_id}', duration_minutes: 60, participants: [{ display_name: 'Han Meimei' }] },
    save: { meeting_id: '/id' },
  },
  { as: 'app', call: 'startMeeting', path: { meeting_id: '${meeting_id}' } },
]

/** Starting points with meetings and recordings. */
export const meetingScenarios: readonly Scenario[] = [
  {
    name: 'terms_pending',
    description: 'A person who has signed up and has not accepted the terms, so that nothing may be used yet (9.2).',
    steps: signUp('individual').slice(0, 1),
  },
  {
    name: 'meeting_in_progress',
    description: 'A customer on Basic in a meeting that is under way (2.1).',
    steps: [...signUp('individual'), ...underWay],
  },
  {
    name: 'recording_available',
    description: 'A customer on Pro with half an hour of a meeting recorded (2.2). Advances the clock by 30 minutes.',
    steps: [
      ...paid('month'),
      ...underWay,
      {
        as: 'app',
        call: 'startRecording',
        path: { meeting_id: '${meeting_id}' },
        save: { recording_id: '/id' },
      },
      advance('PT30M'),
      { as: 'app', call: 'stopRecording', path: { recording_id: '${recording_id}' } },
    ],
  },
]
