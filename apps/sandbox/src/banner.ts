import type { Running } from './start.ts'

/** What people are told once the sandbox answers. `data` is the folder everything is kept in, `null` where nothing is. */
export function bannerText({ url, sandbox, data }: Pick<Running, 'url' | 'sandbox'> & { data: string | null }): string {
  const { keys, clock } = sandbox
  const now = new Date(clock.now()).toISOString()
  const lines = [
    ['Parley sandbox', url],
    ['API reference', `${url}/docs`],
    ['secret key', keys.secret],
    ['staff key', keys.staff],
    ['control key', keys.control],
    ['clock', clock.state().mode === 'frozen' ? `stands at ${now}` : `flows, it is ${now}`],
    ['data', data ?? 'nothing is kept'],
  ] as const
  return `\n${lines.map(([name, value]) => `  ${name.padEnd(15)} ${value}\n`).join('')}\n`
}
