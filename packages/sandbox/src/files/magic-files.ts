import type { SandboxSchemas } from '@parley/contract/sandbox'
import { eicarText } from './simulated-scanner.ts'

/** Files with a behaviour of their own, for the API and for the pages of the reference. */
export const magicFiles: SandboxSchemas['MagicFile'][] = [
  {
    contains: eicarText,
    code: 'file_infected',
    description:
      'The harmless test text of EICAR, which scanners agree to report. Any upload that holds it is refused.',
  },
]
