import { describe, expect, it } from 'vitest'
import type { Operation } from './operation.ts'
import { listCall, type Page } from './page.ts'
import { json, problem } from './testing/scripted-fetch.ts'
import { setup } from './testing/setup.ts'

const listThings: Operation = { id: 'listThings', method: 'GET', path: '/v1/things' }

const THREE_PAGES = [
  json({ data: [1, 2], has_more: true, next_cursor: 'c2' }),
  json({ data: [3, 4], has_more: true, next_cursor: 'c4' }),
  json({ data: [5], has_more: false, next_cursor: null }),
]

const list = (steps: Parameters<typeof setup>[0], query?: object) => {
  const { transport, requests } = setup(steps)
  const queries = () => requests.map((request) => new URL(request.url).search)
  return { things: listCall<Page<number>, 'forbidden'>(transport, listThings, { query }), queries }
}

describe('a list', () => {
  it('awaited is the first page', async () => {
    const { things, queries } = list(THREE_PAGES, { limit: 2 })
    expect(await things).toEqual({ data: [1, 2], has_more: true, next_cursor: 'c2' })
    expect(queries()).toEqual(['?limit=2'])
  })

  it('iterated is every item, with the filters on each page', async () => {
    const { things, queries } = list(THREE_PAGES, { limit: 2, status: 'open' })
    expect(await Array.fromAsync(things)).toEqual([1, 2, 3, 4, 5])
    expect(queries()).toEqual([
      '?limit=2&status=open',
      '?limit=2&status=open&after=c2',
      '?limit=2&status=open&after=c4',
    ])
  })

  it('begins where the caller says', async () => {
    const { things, queries } = list(THREE_PAGES.slice(2), { after: 'c4' })
    expect(await Array.fromAsync(things)).toEqual([5])
    expect(queries()).toEqual(['?after=c4'])
  })

  it('fetches a page only when its items are wanted', async () => {
    const { things, queries } = list(THREE_PAGES)
    for await (const item of things) if (item === 2) break
    expect(queries()).toHaveLength(1)
  })

  it('gives its pages', async () => {
    const { things } = list(THREE_PAGES)
    const sizes = await Array.fromAsync(things.pages(), (page) => page.data.length)
    expect(sizes).toEqual([2, 2, 1])
  })

  it('collects no more than the limit, and fetches no page for nothing', async () => {
    const { things, queries } = list(THREE_PAGES)
    expect(await things.toArray({ limit: 4 })).toEqual([1, 2, 3, 4])
    expect(queries()).toHaveLength(2)
    expect(await list(THREE_PAGES).things.toArray({ limit: 99 })).toEqual([1, 2, 3, 4, 5])
    expect(await list(THREE_PAGES).things.toArray({ limit: 0 })).toEqual([])
  })

  it('is an empty list when there is nothing', async () => {
    expect(await Array.fromAsync(list([json({ data: [], has_more: false, next_cursor: null })]).things)).toEqual([])
  })

  it('does not run in circles when a cursor repeats', async () => {
    const { things } = list([json({ data: [1], has_more: true, next_cursor: 'same' })])
    await expect(Array.fromAsync(things)).rejects.toThrow('same cursor twice')
  })

  it('rejects in the middle when a later page is refused', async () => {
    const { things } = list([...THREE_PAGES.slice(0, 1), problem(403, 'forbidden')])
    const seen: number[] = []
    const walk = async () => {
      for await (const item of things) seen.push(item)
    }
    await expect(walk()).rejects.toMatchObject({ code: 'forbidden' })
    expect(seen).toEqual([1, 2])
  })

  it('is not sent until it is asked', async () => {
    const { things, queries } = list(THREE_PAGES)
    things.pages()
    expect(queries()).toEqual([])
  })
})
