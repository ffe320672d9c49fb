import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readConfig, readSurroundings } from './config.ts'
import type { Config } from './config.ts'
import { shortCutResolution } from './short-cut-resolution.ts'
import type { Running } from './start.ts'
import { StartError } from './start-error.ts'

// Both make the start fast, and for that the large imports have to come after them.
shortCutResolution()
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/parley-sandbox', import.meta.url)))

const read = readConfig(readSurroundings())
if (read.ok) await run(read.config)
else end(read.message, read.kind === 'usage' ? 0 : 2)

async function run(config: Config): Promise<void> {
  const { start } = await import('./start.ts')
  const { bannerText } = await import('./banner.ts')
  try {
    const running = await start(config, process.stdout)
    process.stderr.write(bannerText({ ...running, data: config.data }))
    stopOnSignal(running)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    end(error.message, error.exitCode)
  }
}

/** The first signal lets calls in flight end; a second one does not wait for them. */
function stopOnSignal({ stop }: Running): void {
  let isStopping = false
  const onSignal = async () => {
    if (isStopping) process.exit(1)
    isStopping = true
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void onSignal())
}

function end(message: string, code: number): void {
  process.stderr.write(`${code === 0 ? message : `parley: ${message}`}\n`)
  process.exitCode = code
}
