export { outageKind } from './outage-kind.ts'
export { listOutagesIn } from './store.ts'
export type { OutageRow } from './view.ts'
