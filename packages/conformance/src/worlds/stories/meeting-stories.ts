import { expect } from 'vitest'
import { runningRecording } from '../../steps/meeting.ts'
import { buyPro } from '../../steps/purchase.ts'
import type { Story } from './story.ts'

/** A meeting that is recorded. */
export const meetingStories: readonly Story[] = [
  {
    title: '2.2 a recording ends with its meeting, and its user deletes it',
    tell: async (world) => {
      const { user } = await buyPro(world)
      const { id, meeting_id } = await runningRecording(world, user)
      await world.control.clock.advance({ by: 'PT45M' })
      await world.parley.meetings.end(meeting_id)
      expect(await world.parley.recordings.get(id)).toMatchObject({ status: 'available', size_mb: 225 })
      expect((await world.parley.recordings.delete(id)).status).toBe('deleted')
    },
  },
]
