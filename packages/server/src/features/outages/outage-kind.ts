import type { ObjectKind } from '../../work/object-kind.ts'
import { outages } from './table.ts'
import { viewOutage } from './view.ts'
import type { OutageView } from './view.ts'

export const outageKind: ObjectKind<typeof outages, OutageView> = {
  name: 'outage',
  table: outages,
  view: viewOutage,
  owner: () => null,
}
