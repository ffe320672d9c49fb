import type { ObjectKind } from '../../work/object-kind.ts'
import { promotions } from './table.ts'
import { viewPromotion } from './view.ts'
import type { PromotionView } from './view.ts'

export const promotionKind: ObjectKind<typeof promotions, PromotionView> = {
  name: 'promotion',
  table: promotions,
  view: viewPromotion,
  owner: () => null,
}
