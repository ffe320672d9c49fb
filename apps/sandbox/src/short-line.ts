/** A line of the log for people: `09:00:01 info  request POST createOrder 201`. */
export function shortLine(line: string): string {
  const { time, level, msg, error, request_id: _, ...fields } = JSON.parse(line) as Record<string, unknown>
  const stack = isStack(error) ? `\n${error.name}\n${error.stack}` : ''
  const words = Object.values(fields).map(String)
  return `${[String(time).slice(11, 19), String(level).padEnd(5), msg, ...words].join(' ')}${stack}\n`
}

function isStack(error: unknown): error is { name: string; stack: string } {
  return typeof error === 'object' && error !== null && 'stack' in error && 'name' in error
}
