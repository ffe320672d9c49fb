import { accountMachine } from '@parley/policy/accounts/account-machine'
import { stepOf } from '@parley/policy/kernel/verdict'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { userKind } from './user-kind.ts'
import { viewUser } from './view.ts'

export const updateUser: PlatformHandler<'updateUser'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const found = stepOf(accountMachine, { name: 'user', status: user.status }, 'update')
  if (!found.ok) throw new Error(`The account ${user.id} cannot be changed while ${user.status}`)
  const saved = await advance(ctx, userKind, { before: user, step: found.step, changes: body })
  return { status: 200, body: viewUser(saved), version: saved.version }
}
