import { accountMachine } from '@parley/policy/accounts/account-machine'
import { firstStep } from '@parley/policy/kernel/verdict'
import type { PlatformHandler } from '../../http/handlers.ts'
import { begin } from '../../work/transition.ts'
import { isUsernameTaken } from './store.ts'
import { userKind } from './user-kind.ts'
import { viewUser } from './view.ts'

export const createUser: PlatformHandler<'createUser'> = async (ctx, { body }) => {
  if (await isUsernameTaken(ctx, body.username)) {
    return {
      refused: 'username_taken',
      detail: `The user name ${body.username} belongs to another account. Choose another one.`,
    }
  }
  const user = await begin(ctx, userKind, {
    step: firstStep(accountMachine, 'create'),
    row: { id: ctx.ids.next('usr', ctx.now), ...body },
  })
  return { status: 201, body: viewUser(user), version: user.version }
}
