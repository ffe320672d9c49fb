/** Answers a request. */
export type Serve = (request: Request) => Promise<Response>

/** Something around the answering of every request of a world: a log, a fault, a record. */
export type Layer = (request: Request, next: Serve) => Promise<Response>

/** Puts layers around an answer, the first of them outermost. */
export function layered(layers: readonly Layer[], serve: Serve): Serve {
  return layers.reduceRight<Serve>((next, layer) => (request) => layer(request, next), serve)
}
