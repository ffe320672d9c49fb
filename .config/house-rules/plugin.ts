import type { Plugin } from '@oxlint/plugins'
import { importDirection } from './import-direction.ts'
import { noAmbientInput } from './no-ambient-input.ts'
import { noLaunderedCast } from './no-laundered-cast.ts'
import { noRootBarrel } from './no-root-barrel.ts'
import { noSleepInTests } from './no-sleep-in-tests.ts'
import { publicTsdoc } from './public-tsdoc.ts'
import { shortComments } from './short-comments.ts'

const plugin: Plugin = {
  meta: { name: 'parley' },
  rules: {
    'import-direction': importDirection,
    'no-ambient-input': noAmbientInput,
    'no-laundered-cast': noLaunderedCast,
    'no-root-barrel': noRootBarrel,
    'no-sleep-in-tests': noSleepInTests,
    'public-tsdoc': publicTsdoc,
    'short-comments': shortComments,
  },
}

export default plugin
