import { expect, it } from 'vitest'
import { redoChange, undoChange } from './undo-change.ts'
import type { SoldTerms } from './undo-change.ts'

const pro: SoldTerms = { plan_id: 'pro', tier: null, interval: 'month', seats: 1, add_ons: [], worth: 29_900 }
const ofSeats = (seats: number): SoldTerms => ({ ...pro, seats, worth: 29_900 * seats })

it('INT-34 the last change that is taken back leaves what there was before it', () => {
  const to = { ...ofSeats(3), add_ons: ['webinar_500'] }
  expect(undoChange(to, { from: pro, to })).toEqual(pro)
})

it('INT-34 a later change stays, with what it is worth', () => {
  const first = { from: ofSeats(1), to: ofSeats(2) }
  expect(undoChange(ofSeats(5), first)).toEqual(ofSeats(4))
  const flagship = { ...ofSeats(2), plan_id: 'flagship', worth: 99_800 }
  expect(undoChange(flagship, first)).toEqual({ ...flagship, seats: 1, worth: 69_900 })
})

it('INT-34 a change that is taken back and then holds after all is there again', () => {
  const change = { from: { ...ofSeats(2), add_ons: ['cloud_storage'] }, to: ofSeats(4) }
  expect(redoChange(undoChange(ofSeats(4), change), change)).toEqual(ofSeats(4))
})
