import { type Call, createCall } from './call.ts'
import { ParleyError } from './errors.ts'
import type { Input, Operation, Transport } from './operation.ts'

/** What a list operation answers. */
export interface Page<Item> {
  readonly data: readonly Item[]
  readonly has_more: boolean
  /** What to pass as `after` for the next page. */
  readonly next_cursor?: string | null
}

/** The items of a page. */
export type ItemOf<List extends Page<unknown>> = List['data'][number]

/**
 * A list. Awaited it is the first page; iterated it is every item, page after page, fetched as they are needed. Each
 * iteration begins anew.
 * @example
 * for await (const refund of client.refunds.list({ status: 'under_review' })) console.log(refund.id)
 */
export interface ListCall<List extends Page<unknown>, Code extends string = string>
  extends Call<List, Code>, AsyncIterable<ItemOf<List>, void, undefined> {
  /** The pages, one request each. */
  pages(): AsyncGenerator<List, void, undefined>
  /** The first `limit` items; no more pages are fetched than that takes. */
  toArray(options: { readonly limit: number }): Promise<ItemOf<List>[]>
}

/** Makes a {@link ListCall} of a paginated operation. */
export const listCall = <List extends Page<unknown>, Code extends string>(
  client: Transport,
  operation: Operation,
  input: Input,
): ListCall<List, Code> => {
  const fetchPage = (after?: string) =>
    client.execute<List>(operation, after === undefined ? input : { ...input, query: { ...input.query, after } })

  async function* pages(): AsyncGenerator<List, void, undefined> {
    for (let after: string | undefined; ;) {
      const { data: page } = await fetchPage(after)
      yield page
      if (!page.has_more || page.next_cursor === undefined || page.next_cursor === null) return
      if (page.next_cursor === after)
        throw new ParleyError(`${operation.id}: the server answered the same cursor twice`)
      after = page.next_cursor
    }
  }

  async function* items(): AsyncGenerator<ItemOf<List>, void, undefined> {
    for await (const page of pages()) {
      const data: readonly ItemOf<List>[] = page.data
      yield* data
    }
  }

  const toArray = async ({ limit }: { readonly limit: number }): Promise<ItemOf<List>[]> => {
    const taken: ItemOf<List>[] = []
    if (limit < 1) return taken
    for await (const item of items()) if (taken.push(item) >= limit) break
    return taken
  }

  return Object.assign(
    createCall<List, Code>(() => fetchPage()),
    { pages, toArray, [Symbol.asyncIterator]: items },
  )
}
