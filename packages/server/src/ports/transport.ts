/** Sends one webhook delivery; resolves with what the receiver said, rejects when nothing came back. */
export interface Transport {
  /** Rejects with a `TransportFailure` where its text may be shown to the owner of the endpoint. */
  send(request: TransportRequest): Promise<TransportResponse>
  /** Refuses an endpoint URL before it is stored; `null` where it is fine. */
  refuse(url: URL): string | null
}

export interface TransportRequest {
  url: string
  headers: Record<string, string>
  body: string
}

export interface TransportResponse {
  status: number
  /** At most 64 kB of it. */
  body: string
}

/** Nothing came back; the message says why in words that may be shown. */
export class TransportFailure extends Error {
  override name = 'TransportFailure'
}
