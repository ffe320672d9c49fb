import { TransportFailure } from '@parley/server/ports/transport'
import type { Transport, TransportRequest } from '@parley/server/ports/transport'
import type { Database } from '@parley/server/db/database'
import { insertAnswer } from './store.ts'
import type { AnswerRow } from './store.ts'

/** A transport that keeps what receivers answer, and answers in their place while a journal is replayed. */
export interface AnsweringTransport {
  readonly transport: Transport
  /** From now on, answers come from these; from the receivers again with `null`. */
  answerFrom(answers: readonly AnswerRow[] | null): void
}

export function answeringTransport(database: Database, outer: Transport): AnsweringTransport {
  let kept: Map<string, AnswerRow[]> | null = null

  const fromRecord = async (request: TransportRequest, waiting: Map<string, AnswerRow[]>) => {
    const answer = waiting.get(messageOf(request))?.shift()
    if (answer === undefined) throw new TransportFailure('The journal holds no answer to this message.')
    return answer
  }
  const fromReceiver = async (request: TransportRequest): Promise<Omit<AnswerRow, 'try'>> => {
    const { url, headers } = request
    const message = { webhook_id: headers['webhook-id'] ?? '', url }
    try {
      return { ...message, ...(await outer.send(request)), failure: '' }
    } catch (error) {
      const failure = error instanceof TransportFailure ? error.message : 'The endpoint could not be reached.'
      return { ...message, status: 0, body: '', failure }
    }
  }
  return {
    answerFrom: (answers) => {
      kept = answers === null ? null : Map.groupBy(answers, ({ webhook_id, url }) => `${webhook_id} ${url}`)
    },
    transport: {
      // Only endpoints that were accepted are in a journal.
      refuse: (url) => (kept === null ? outer.refuse(url) : null),
      send: async (request) => {
        const answer = await (kept === null ? fromReceiver(request) : fromRecord(request, kept))
        const { webhook_id, url, status, body, failure } = answer
        await database.write((orm) =>
          insertAnswer(orm, { webhook_id, url, status, body: body.toWellFormed().replaceAll('\0', '\ufffd'), failure }),
        )
        if (status === 0) throw new TransportFailure(failure)
        return { status, body }
      },
    },
  }
}

const messageOf = ({ url, headers }: TransportRequest) => `${headers['webhook-id'] ?? ''} ${url}`
