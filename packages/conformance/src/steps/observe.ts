import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'

/** Every event of an object so far, in order. */
export async function eventsOf(world: World, objectId?: string): Promise<Schemas['Event'][]> {
  const query = objectId === undefined ? {} : { object_id: objectId }
  return world.parley.events.list(query).toArray({ limit: 1_000 })
}

/** Types of the events of an object, in order. */
export async function eventTypes(world: World, objectId?: string): Promise<string[]> {
  return (await eventsOf(world, objectId)).map(({ type }) => type)
}

/** What an account of the ledger holds, in minor units; nothing where it was never booked. */
export async function balanceOf(world: World, account: string): Promise<number> {
  const { accounts } = await world.staff.ledger.trialBalance()
  return accounts.find((one) => one.account === account)?.balance.amount ?? 0
}

/** Sums of the ledger by currency; every one of them has to be zero at any time. */
export async function ledgerTotals(world: World): Promise<number[]> {
  return (await world.staff.ledger.trialBalance()).totals.map(({ amount }) => amount)
}

/** The steps of a decision as `label: value`, for comparing the arithmetic with that on paper. */
export function stepsOf({ steps }: Schemas['Decision']): string[] {
  return steps.map(({ label, value }) => `${label}: ${value}`)
}
