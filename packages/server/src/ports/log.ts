/** Structured lines for operators. Callers pass allow-listed fields only: no bodies, keys or personal data. */
export interface Log {
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

export interface LogFields {
  request_id?: string
  method?: string
  operation?: string
  status?: number
  code?: string
  duration_ms?: number
  job?: string
  job_id?: string
  /** Name and stack of an unexpected error, never its message: drivers put statements and values into messages. */
  error?: { name: string; stack: string }
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What may be logged of an unexpected error. */
export function loggable(error: unknown): { name: string; stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { name: error.name, stack: frames.join('\n') }
}
