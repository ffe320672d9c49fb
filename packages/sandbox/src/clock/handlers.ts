import { advanceClockToNext } from './advance-clock-to-next.ts'
import { advanceClock } from './advance-clock.ts'
import { getClock } from './get-clock.ts'
import { listDeadlines } from './list-deadlines.ts'
import { updateClock } from './update-clock.ts'

export const clockHandlers = { advanceClock, advanceClockToNext, getClock, listDeadlines, updateClock }
