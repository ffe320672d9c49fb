import { createBoundaryCases } from './create-boundary-cases.ts'
import { previewRefundWhatIf } from './preview-refund-what-if.ts'

export const whatIfHandlers = { createBoundaryCases, previewRefundWhatIf }
