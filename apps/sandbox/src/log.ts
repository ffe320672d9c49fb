import type { Log, LogFields } from '@parley/server/ports/log'
import { pino, stdTimeFunctions } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import type { LogLevel } from './config.ts'
import { shortLine } from './short-line.ts'

/** What may be written; a field that is not here stays out, whatever a caller passes. */
const allowed = [
  'request_id',
  'method',
  'operation',
  'status',
  'code',
  'duration_ms',
  'job',
  'job_id',
  'error',
] as const satisfies readonly (keyof LogFields)[]

/** Where lines go: a stream, and whether people read it as it comes. */
export interface Sink {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * A log of JSON lines, or of short ones where people are watching.
 *
 * @example
 * const log = createLog('info', process.stdout)
 */
export function createLog(level: LogLevel, sink: Sink): Log {
  const stream: DestinationStream = {
    write: (line) => void sink.write(sink.isTTY === true ? shortLine(line) : line),
  }
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: levelByName } }
  const logger: Logger = pino(options, stream)
  const at = (lineLevel: 'info' | 'warn' | 'error') => (fields: LogFields, message: string) => {
    if (logger.isLevelEnabled(lineLevel)) logger[lineLevel](pick(fields), message)
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

const levelByName = (label: string) => ({ level: label })

function pick(fields: LogFields): LogFields {
  return Object.fromEntries(allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])))
}
