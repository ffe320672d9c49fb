import { endAbnormality } from './abnormalities/end-abnormality.ts'
import { listAbnormalities } from './abnormalities/list-abnormalities.ts'
import { recordAbnormality } from './abnormalities/record-abnormality.ts'
import { acceptTerms } from './accept-terms.ts'
import { createUserSession } from './create-user-session.ts'
import { createUser } from './create-user.ts'
import { getUser } from './get-user.ts'
import { listTermsAcceptances } from './list-terms-acceptances.ts'
import { listUsers } from './list-users.ts'
import { updateUser } from './update-user.ts'

export const platformAccountHandlers = {
  acceptTerms,
  createUser,
  createUserSession,
  getUser,
  listTermsAcceptances,
  listUsers,
  updateUser,
}

export const backofficeAccountHandlers = { endAbnormality, listAbnormalities, recordAbnormality }
