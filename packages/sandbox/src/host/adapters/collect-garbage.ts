import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Worlds opened or closed after which the garbage is collected. */
const every = 256

/**
 * The driver frees the file descriptors of a closed database when its compiled statements are collected, and these are
 * too small for V8 to hurry; and what opening many worlds leaves behind would stay for long. To be called at each.
 */
export function createCollector(): () => void {
  let worlds = 0
  let collect: unknown
  return () => {
    worlds += 1
    if (worlds % every !== 0) return
    if (collect === undefined) {
      setFlagsFromString('--expose-gc')
      collect = runInNewContext('gc')
    }
    if (typeof collect === 'function') collect()
  }
}
