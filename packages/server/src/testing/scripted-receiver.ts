import type { Transport, TransportRequest } from '../ports/transport.ts'

/** What the receiver answers; a function is asked for each request. */
export type ReceiverAnswer = { status: number; body?: string } | Error

export interface ScriptedReceiver {
  transport: Transport
  /** Every request, challenges too, in order. */
  requests: TransportRequest[]
  /** The events received, as parsed. */
  events(): { id: string; type: string }[]
  /** Answers events; challenges are met unless `meetChallenges` is false. */
  answer: (request: TransportRequest) => ReceiverAnswer
  meetChallenges: boolean
}

/** A receiver that meets challenges and takes everything, until told otherwise. Hosts with "private" in them are refused. */
export function scriptedReceiver(): ScriptedReceiver {
  const requests: TransportRequest[] = []
  const receiver: ScriptedReceiver = {
    requests,
    events: () => requests.map(({ body }) => JSON.parse(body)).filter(({ object }) => object === 'event'),
    answer: () => ({ status: 200, body: 'ok' }),
    meetChallenges: true,
    transport: {
      refuse: (url) => (url.hostname.includes('private') ? 'The address lies in a private network.' : null),
      send: async (request) => {
        requests.push(request)
        const { object, data } = JSON.parse(request.body)
        const isChallenge = object === 'webhook_challenge' && receiver.meetChallenges
        const answer = isChallenge ? { status: 200, body: data.challenge } : receiver.answer(request)
        if (answer instanceof Error) throw answer
        return { body: '', ...answer }
      },
    },
  }
  return receiver
}
