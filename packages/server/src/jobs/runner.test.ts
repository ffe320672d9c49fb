import { describe, expect, it } from 'vitest'
import { recordEvent } from '../outbox/record-event.ts'
import { createTestPlatform } from '../testing/test-platform.ts'
import type { TestPlatform } from '../testing/test-platform.ts'
import type { InsideJob, Job } from './job.ts'
import { outsideJob } from './job.ts'
import { schedule, unschedule } from './schedule.ts'

const start = Date.parse('2026-09-01T01:00:00Z')
const title = { en: 'A test', 'zh-CN': '测试' }

/** Asks for a job about each of the given objects. */
const ask = (t: TestPlatform, job: Job, due: Record<string, number>) =>
  t.platform.work(async (ctx) => {
    for (const [ref, after] of Object.entries(due)) await schedule(ctx, job, { ref, due_at: start + after })
  })

function noting(run: InsideJob['run'] = async () => undefined) {
  const ran: string[] = []
  const job: InsideJob = {
    kind: 'test.inside',
    title,
    clauses: ['4.2.1'],
    run: async (ctx, ref) => {
      ran.push(`${ref}@${ctx.now - start}`)
      await run(ctx, ref)
    },
  }
  return { job, ran }
}

describe('a run', () => {
  it('does each job at its own instant, by due instant and then in the order asked for', async () => {
    const { job, ran } = noting()
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { late: 30, first: 10, second: 10 })
    const fired = await t.advanceTo(start + 30)
    expect(ran).toEqual(['first@10', 'second@10', 'late@30'])
    expect(fired.map(({ kind, ref, due_at, clauses }) => [kind, ref, due_at - start, clauses])).toEqual([
      ['test.inside', 'first', 10, ['4.2.1']],
      ['test.inside', 'second', 10, ['4.2.1']],
      ['test.inside', 'late', 30, ['4.2.1']],
    ])
    expect(await t.advanceTo(start + 1000)).toEqual([])
  })

  it('does nothing early, and what falls due on the way in its turn', async () => {
    const chain: InsideJob = {
      kind: 'test.chain',
      title,
      clauses: [],
      run: async (ctx, ref) => {
        if (ref !== 'c') await schedule(ctx, chain, { ref: ref === 'a' ? 'b' : 'c', due_at: ctx.now + 10 })
      },
    }
    await using t = await createTestPlatform({ extraJobs: [chain] })
    await ask(t, chain, { a: 10 })
    expect((await t.advanceTo(start + 9)).map(({ ref }) => ref)).toEqual([])
    expect((await t.advanceTo(start + 29)).map(({ ref }) => ref)).toEqual(['a', 'b'])
    expect((await t.advanceTo(start + 30)).map(({ ref }) => ref)).toEqual(['c'])
  })

  it('ends in the same state in one stride or in many', async () => {
    const eventsAfter = async (strides: number[]) => {
      const { job } = noting(async (ctx, ref) => {
        const object = { id: ref }
        await recordEvent(ctx, { type: 'outage.declared', object, before: null, clauses: [], interpretations: [] })
      })
      await using t = await createTestPlatform({ extraJobs: [job] })
      await ask(t, job, { a: 10, b: 20, c: 20, d: 30 })
      for (const stride of strides) await t.advanceTo(start + stride)
      return (await t.call('GET', '/v1/events')).body.data
    }
    expect(await eventsAfter([40])).toEqual(await eventsAfter([5, 10, 20, 25, 40]))
  })
})

describe('jobs that share a commit', () => {
  it('give way to what one of them asks for, due before the others', async () => {
    const { job, ran } = noting(async (ctx, ref) => {
      if (ref === 'e') await schedule(ctx, job, { ref: 'between', due_at: ctx.now + 5 })
    })
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10, b: 20, c: 30, d: 40, e: 50, f: 60, g: 70 })
    await t.advanceTo(start + 100)
    expect(ran).toEqual(['a@10', 'b@20', 'c@30', 'd@40', 'e@50', 'between@55', 'f@60', 'g@70'])
  })

  it('stay undone where one of them took them back', async () => {
    const { job, ran } = noting(async (ctx, ref) => {
      if (ref === 'e') await unschedule(ctx, job, 'f')
    })
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10, b: 20, c: 30, d: 40, e: 50, f: 60, g: 70 })
    await t.advanceTo(start + 100)
    expect(ran).toEqual(['a@10', 'b@20', 'c@30', 'd@40', 'e@50', 'g@70'])
  })

  it('come after the next try of one that failed', async () => {
    let fails = true
    const { job, ran } = noting(async (_ctx, ref) => {
      if (ref !== 'e' || !fails) return
      fails = false
      throw new Error('not yet')
    })
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10, b: 20, c: 30, d: 40, e: 50, f: 60, late: 20_000 })
    await t.advanceTo(start + 30_000)
    expect(ran.slice(4)).toEqual(['e@50', 'f@60', 'e@15050', 'late@20000'])
  })

  it('end with the one after which the run was to stop', async () => {
    const { job, ran } = noting()
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10, b: 20, c: 30, d: 40, e: 50, f: 60, g: 70 })
    const options = { until: start + 100, awaitDeliveries: true }
    const fired = await t.platform.jobs.runDue({ ...options, stopAfter: ({ ref }) => ref === 'e' })
    expect(fired.map(({ ref }) => ref)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ran).toHaveLength(5)
    const left = await t.platform.jobs.runDue({ ...options, signal: AbortSignal.abort() })
    expect(left).toEqual([])
    expect((await t.platform.jobs.runDue(options)).map(({ ref }) => ref)).toEqual(['f', 'g'])
  })
})

describe('two runs at once', () => {
  it('take turns in the order of what is due, and each hears of both', async () => {
    const { job, ran } = noting()
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10, b: 20, c: 30, d: 40, e: 50 })
    const [one, other] = await Promise.all([
      t.platform.jobs.runDue({ until: start + 100, awaitDeliveries: true }),
      t.platform.jobs.runDue({ until: start + 30, awaitDeliveries: true }),
    ])
    expect(ran).toEqual(['a@10', 'b@20', 'c@30', 'd@40', 'e@50'])
    expect(one.map(({ ref }) => ref)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(other.map(({ ref }) => ref).slice(0, 3)).toEqual(['a', 'b', 'c'])
  })
})

describe('a job that fails', () => {
  it('leaves nothing behind and is tried again, later each time', async () => {
    let failures = 2
    const { job, ran } = noting(async (ctx) => {
      const object = { id: 'out_1' }
      await recordEvent(ctx, { type: 'outage.declared', object, before: null, clauses: [], interpretations: [] })
      failures -= 1
      if (failures >= 0) throw new Error('not yet')
    })
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 0 })
    expect(await t.settle()).toEqual([])
    expect((await t.call('GET', '/v1/events')).body.data).toEqual([])
    await t.advanceTo(start + 60_000)
    expect(ran).toEqual(['a@0', 'a@15000', 'a@45000'])
    expect((await t.call('GET', '/v1/events')).body.data).toHaveLength(1)
  })
})

describe('a job that calls outside', () => {
  const calling = (perform: (n: number) => Promise<string>, again: number | null = null) => {
    const told: string[] = []
    let calls = 0
    const job = outsideJob<string, string>({
      kind: 'test.outside',
      title,
      clauses: [],
      lane: 'channel',
      prepare: async (_ctx, ref) => (ref === 'gone' ? null : ref),
      perform: () => perform((calls += 1)),
      finish: async (ctx, _ref, output) => {
        told.push(`${output}@${ctx.now - start}`)
        if (again !== null && calls < again) return { due_at: ctx.now + 100 }
        return undefined
      },
    })
    return { job, told, calls: () => calls }
  }

  it('is told the result in a transaction of its own, at the due instant', async () => {
    const { job, told } = calling(async () => 'paid')
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 10 })
    await t.advanceTo(start + 500)
    expect(told).toEqual(['paid@10'])
  })

  it('calls nobody when there is nothing left to do', async () => {
    const { job, calls } = calling(async () => 'paid')
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { gone: 0 })
    await t.settle()
    expect(calls()).toBe(0)
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('is called again after a failure, and as often as it asks for itself', async () => {
    const { job, told } = calling(async (n) => {
      if (n === 1) throw new Error('unreachable')
      return `call ${n}`
    }, 3)
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 0 })
    await t.advanceTo(start + 60_000)
    expect(told).toEqual(['call 2@15000', 'call 3@15100'])
  })

  it('is free again once whoever held it is known to be gone', async () => {
    let release = () => {}
    const { job, calls } = calling(() => new Promise((resolve) => (release = () => resolve('done'))))
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 0 })
    const held = t.settle()
    while (calls() === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(await t.platform.jobs.nextDue()).toBeNull()
    await t.platform.jobs.release()
    expect(await t.platform.jobs.nextDue()).toBe(start)
    release()
    await held
  })

  it('is done by one process only, while that one holds it', async () => {
    let release = () => {}
    const { job, calls } = calling(() => new Promise((resolve) => (release = () => resolve('done'))))
    await using t = await createTestPlatform({ extraJobs: [job] })
    await ask(t, job, { a: 0 })
    const first = t.settle()
    while (calls() === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(await t.platform.jobs.nextDue()).toBeNull()
    release()
    expect((await first).map(({ ref }) => ref)).toEqual(['a'])
    expect(calls()).toBe(1)
  })
})

describe('deliveries', () => {
  it('go on in the background without holding up what comes after them', async () => {
    const { job: next, ran } = noting()
    let release = () => {}
    const delivery = outsideJob<string, string>({
      kind: 'test.delivery',
      title,
      clauses: [],
      lane: 'delivery',
      prepare: async (_ctx, ref) => ref,
      perform: () => new Promise((resolve) => (release = () => resolve('ok'))),
      finish: async () => undefined,
    })
    await using t = await createTestPlatform({ extraJobs: [next, delivery] })
    await ask(t, delivery, { webhook: 0 })
    await ask(t, next, { other: 1 })
    const fired = await t.platform.jobs.runDue({ until: start + 1, awaitDeliveries: false })
    expect(fired.map(({ ref }) => ref)).toEqual(['other'])
    expect(ran).toEqual(['other@1'])
    await new Promise((resolve) => setImmediate(resolve))
    release()
    await t.platform.jobs.idle()
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('are all made, however many wait for the room of their queues', async () => {
    const sent: string[] = []
    const delivery = outsideJob<string, string>({
      kind: 'test.delivery',
      title,
      clauses: [],
      lane: 'delivery',
      prepare: async (_ctx, ref) => ref,
      perform: async (ref) => {
        await new Promise((resolve) => setImmediate(resolve))
        return ref
      },
      finish: async (_ctx, _ref, output) => void sent.push(output),
    })
    await using t = await createTestPlatform({ extraJobs: [delivery] })
    await t.platform.work(async (ctx) => {
      for (let made = 0; made < 200; made += 1) {
        await schedule(ctx, delivery, { ref: `webhook ${made}`, due_at: start, queue: `endpoint ${made % 2}` })
      }
    })
    await t.platform.jobs.runDue({ until: start, awaitDeliveries: false })
    await t.platform.jobs.idle()
    expect(new Set(sent).size).toBe(200)
    expect(sent).toHaveLength(200)
  })
})
