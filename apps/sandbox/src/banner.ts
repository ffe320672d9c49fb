import type { Running } from './start.ts'

/** What people are told once the sandbox answers. `data` is the folder everything is kept in, `null` where nothing is. */
export function bannerText({ url, host, data }: Pick<Running, 'url' | 'host'> & { data: string | null }): string {
  const { keys, clock } = host.world()
  const now = new Date(clock.now()).toISOString()
  const lines = [
    ['Parley sandbox', url],
    ['API reference', `${url}/docs`],
    ['secret key', keys.secret],
    ['staff key', keys.staff],
    ['control key', keys.control],
    ['host key', host.hostKey],
    ['clock', clock.state().mode === 'frozen' ? `stands at ${now}` : `flows, it is ${now}`],
    ['data', data ?? 'nothing is kept'],
  ] as const
  return `\n${lines.map(([name, value]) => `  ${name.padEnd(15)} ${value}\n`).join('')}\n`
}
