import { cardRanges } from '../channels/card-ranges.ts'
import { magicTable } from '../channels/view-magic.ts'
import type { ControlHandler } from './control-context.ts'

export const listMagicValues: ControlHandler<'listMagicValues'> = async () => ({
  status: 200,
  body: { data: magicTable(), card_ranges: [...cardRanges] },
})
