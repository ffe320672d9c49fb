export { addCredit, creditOf } from './move-credit.ts'
export { releaseCredit, reserveCredit, returnCredit, spendCredit } from './order-credit.ts'
export { viewServiceCredit } from './view.ts'
