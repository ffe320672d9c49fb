import { isStreaming } from '../world/streaming.ts'

/** Calls `ended` when a response is complete: at once, but for a stream, whose body goes on after the answer. */
export function untilBodyEnds(response: Response, ended: () => void): Response {
  if (!isStreaming(response) || response.body === null) {
    ended()
    return response
  }
  const reader = response.body.getReader()
  const finish = () => {
    ended()
    ended = () => undefined
  }
  const watched = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
        finish()
        controller.close()
      } catch (error) {
        finish()
        controller.error(error)
      }
    },
    cancel: async (reason) => {
      finish()
      await reader.cancel(reason)
    },
  })
  const { status, statusText, headers } = response
  return new Response(watched, { status, statusText, headers })
}
