import { decideRemoval } from '@parley/policy/recordings/decide-removal'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { recordingKind } from './recording-kind.ts'

/** INT-20: a recording is kept for `recording.retention` and no longer. */
export const expireRecording: InsideJob = {
  kind: 'recording.expire',
  title: { en: 'A recording is deleted at the end of its retention', 'zh-CN': '录制文件保存期满自动删除' },
  clauses: ['7.5.2'],
  interpretations: ['INT-20'],
  subject: about(recordingKind),
  run: async (ctx, ref) => {
    const recording = await find(ctx, recordingKind, ref)
    if (recording === undefined) return
    const decided = decideRemoval(recording, 'expire')
    if (!decided.ok) return
    const { step, decision } = decided
    await advance(ctx, recordingKind, { before: recording, step, changes: { deleted_at: ctx.now, decision } })
  },
}
