const streams = new WeakSet<Response>()

/** Marks an answer whose body goes on after it was given. */
export function streaming(answer: Response): Response {
  streams.add(answer)
  return answer
}

/** Whether an answer goes on. Told by the mark: to look at the answer itself would have Node build it in full. */
export const isStreaming = (answer: Response): boolean => streams.has(answer)
