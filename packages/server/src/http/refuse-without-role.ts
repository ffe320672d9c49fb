import type { Context } from '../work/context.ts'
import type { Refusal } from './reply.ts'

/** Refuses a member of the staff whose key lacks the role that a call takes. */
export function refuseWithoutRole({ actor }: Context, role: string): Refusal<'forbidden'> | null {
  if (actor.type !== 'staff' || actor.roles.includes(role)) return null
  return { refused: 'forbidden', detail: `This call takes a staff key with the role ${role}. Use one that has it.` }
}
