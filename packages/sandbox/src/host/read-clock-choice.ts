import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import { invalid } from '@parley/server/http/refuse'
import type { Refusal } from '@parley/server/http/reply'
import { earliestInstant, latestInstant } from '../clock/bounds.ts'
import type { ClockOption } from '../clock/initial-clock.ts'

type Choice = SandboxSchemas['SandboxClockChoice']

type ReadChoice = { ok: true; option: ClockOption } | { ok: false; refusal: Refusal<'validation_failed'> }

/** The clock that a new sandbox was asked for; a flowing one where none was. */
export function readClockChoice(chosen: Choice = { mode: 'flowing' }, now: number): ReadChoice {
  const { mode, factor, at } = chosen
  if (mode === 'flowing' && at !== undefined)
    return refuse('/clock/at', 'A flowing clock stands nowhere. Leave at out.')
  if ((mode === 'accelerated') !== (factor !== undefined)) {
    return refuse('/clock/factor', 'A factor is given with the mode accelerated, and with no other.')
  }
  const instant = at === undefined ? now : Date.parse(at)
  if (!(instant >= earliestInstant && instant <= latestInstant)) {
    return refuse('/clock/at', 'Working days are known from 2025 to 2059. Stay within.')
  }
  if (mode === 'frozen') return { ok: true, option: { frozenAt: instantText(instant) } }
  if (factor === undefined) return { ok: true, option: 'flowing' }
  const from = at === undefined ? {} : { from: instantText(instant) }
  return { ok: true, option: { accelerated: { factor, ...from } } }
}

const refuse = (pointer: string, detail: string): ReadChoice => ({
  ok: false,
  refusal: invalid(pointer, 'out_of_range', detail),
})
