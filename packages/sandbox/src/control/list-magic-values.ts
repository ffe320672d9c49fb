import { magicFiles } from '../files/magic-files.ts'
import { magicTable } from '../channels/view-magic.ts'
import type { ControlHandler } from './control-context.ts'

export const listMagicValues: ControlHandler<'listMagicValues'> = async () => ({
  status: 200,
  body: { data: magicTable(), files: magicFiles },
})
