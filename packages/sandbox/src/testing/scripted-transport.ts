import type { Transport, TransportRequest } from '@parley/server/ports/transport'

/** What a delivery held, as far as tests read it. */
export interface SentDelivery extends TransportRequest {
  id: string
  type: string
  sequence: number
}

/** A transport that meets challenges, keeps what it is given and answers 200 unless told otherwise. */
export function scriptedTransport() {
  const sent: SentDelivery[] = []
  const statuses: number[] = []
  const transport: Transport = {
    refuse: () => null,
    send: async (request) => {
      const { type, sequence = 0, data } = JSON.parse(request.body)
      if (type === 'webhook_endpoint.verification') return { status: 200, body: data.challenge }
      sent.push({ ...request, id: request.headers['webhook-id'] ?? '', type, sequence })
      return { status: statuses.shift() ?? 200, body: '' }
    },
  }
  return { sent, transport, answerNext: (...next: number[]) => void statuses.push(...next) }
}
