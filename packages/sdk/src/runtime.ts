/** The clock, chance and waiting of the host: the one adapter of this package; all of it can be replaced. */
export const runtime = {
  now: (): number => Date.now(),
  random: (): number => Math.random(),
  newIdempotencyKey: (): string => crypto.randomUUID(),
  fetch: (input: string | URL | Request, init?: RequestInit): Promise<Response> => globalThis.fetch(input, init),
  sleep: (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
    }),
}
