import { SandboxOptionsError } from '@parley/sandbox/create-sandbox'
import { createSandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import type { DefaultWorldOptions, SandboxHost } from '@parley/sandbox/host/create-sandbox-host'
import { createHttpTransport } from '@parley/server/adapters/http-transport'
import { reachOfHost } from '@parley/server/adapters/public-address'
import type { Config } from './config.ts'
import { createApp } from './create-app.ts'
import { loadKeys } from './keys.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import type { Sink } from './log.ts'
import { onlyLocalHosts } from './only-local-hosts.ts'
import { StartError } from './start-error.ts'

export interface Running {
  /** Where the sandbox is reached. */
  readonly url: string
  readonly host: SandboxHost
  /** Lets what is going on end, then closes the databases. */
  stop(): Promise<void>
}

/**
 * Starts the sandbox as configured. The port is taken first, so that of two starts with the same configuration only one
 * opens the databases; calls that come meanwhile wait for it.
 *
 * @throws StartError with what to do about it
 */
export async function start(config: Config, output: Sink): Promise<Running> {
  const isLocal = isForThisMachine(config)
  const opened = Promise.withResolvers<(request: Request) => Promise<Response>>()
  const serve = async (request: Request) => (await opened.promise)(request)
  const listening = await listen(config, isLocal ? onlyLocalHosts(serve) : serve)
  const url = config.publicUrl ?? `http://${inUrl(config.host)}:${listening.port}`
  const transport = createHttpTransport({ allowLoopback: isLocal || config.allowPrivateWebhooks })
  try {
    const { host: hostKey, ...keys } = loadKeys({ isLocal, data: config.data })
    const log = createLog(config.logLevel, output)
    const host = await createSandboxHost({
      ...(config.data === null ? {} : { dataDir: config.data }),
      world: { ...worldOf(config), keys },
      mostOpen: config.openSandboxes,
      hostKey,
      log,
      transport,
      baseUrl: url,
    })
    opened.resolve(createApp(host))
    return {
      url,
      host,
      stop: async () => {
        await listening.close()
        await host.close()
        transport.close()
      },
    }
  } catch (error) {
    transport.close()
    opened.resolve(async () => new Response(null, { status: 503 }))
    await listening.close()
    throw startErrorOf(error, config)
  }
}

/** Whether nobody else can reach the sandbox, neither directly nor through a proxy that knows it by a public name. */
function isForThisMachine({ host, publicUrl }: Config): boolean {
  const hosts = [host, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])]
  return hosts.every((one) => reachOfHost(one) === 'loopback')
}

/** The default world. Where time flows a newcomer has no staff yet, and a robot reviews what is submitted. */
function worldOf({ frozenAt, seed }: Config): DefaultWorldOptions {
  return {
    ...(frozenAt === null ? { robots: { reviewer: { delay: 'PT5S' } } } : { clock: { frozenAt } }),
    ...(seed === null ? {} : { seed }),
  }
}

function startErrorOf(error: unknown, { data }: Config): unknown {
  if (error instanceof SandboxOptionsError) return new StartError(error.message, 2)
  const isFromOutside = error instanceof Error && 'code' in error && typeof error.code === 'string'
  if (!isFromOutside || data === null) return error
  return new StartError(`The data folder ${data} cannot be used: ${error.message}`)
}

/** A host as it is written in an address: IPv6 in brackets, "every address" as this machine. */
function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
