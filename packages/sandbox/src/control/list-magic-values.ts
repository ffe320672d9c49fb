import { cardRanges } from '../channels/card-ranges.ts'
import { magicFiles } from '../files/magic-files.ts'
import { magicTable } from '../channels/view-magic.ts'
import type { ControlHandler } from './control-context.ts'

export const listMagicValues: ControlHandler<'listMagicValues'> = async () => ({
  status: 200,
  body: { data: magicTable(), card_ranges: [...cardRanges], files: magicFiles },
})
