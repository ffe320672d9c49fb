import { getPersonalCenter } from './get-personal-center.ts'

export const platformPersonalCenterHandlers = { getPersonalCenter }
