import { expect } from 'vitest'
import type { World } from '../targets/target.ts'

/** A call that is refused: what it takes to make it, and what it is answered. */
export interface RefusalCase {
  readonly what: string
  /** Makes what the call needs, and gives the call. */
  readonly prepare: (world: World) => Promise<() => PromiseLike<unknown>>
  /** 422 unless given. */
  readonly status?: number
  readonly code: string
  /** The clause on which the refusal rests; none where it is about the call as such. */
  readonly clause?: string
  readonly pointers?: readonly string[]
}

/** Everything that a sandbox holds, as one text. */
export const stateOf = async (world: World): Promise<string> => (await world.control.stateHash.get()).sha256

/** Makes the call, and checks that it is refused with what to do next and that the world is as it was. */
export async function expectRefused(world: World, refusal: RefusalCase): Promise<void> {
  const { prepare, status = 422, code, clause, pointers } = refusal
  const call = await prepare(world)
  const before = await stateOf(world)
  await expect(call()).rejects.toMatchObject({
    status,
    code,
    problem: {
      detail: expect.stringMatching(/\w/),
      clauses: clause === undefined ? expect.any(Array) : expect.arrayContaining([clause]),
      ...(pointers === undefined ? {} : { errors: pointers.map((pointer) => ({ pointer })) }),
    },
  })
  expect(await stateOf(world)).toBe(before)
}
