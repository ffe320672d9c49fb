export { findUser } from './find-user.ts'
export { acceptedTermsOf } from './store.ts'
export { userKind } from './user-kind.ts'
export type { UserRow, UserView } from './view.ts'
