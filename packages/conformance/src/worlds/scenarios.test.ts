import { describe, expect, it } from 'vitest'
import { overHttp } from '../targets/targets.ts'

describe('scenarios over HTTP', () => {
  it('take a world to where it says, and are in the journal like any other calls', async () => {
    await using world = await overHttp.open()
    for (const { name, refs: promised, steps } of (await world.control.scenarios.list()).data) {
      const played = await world.control.scenarios.play(name)
      expect(played).toMatchObject({ name, steps_taken: steps.length })
      expect(Object.keys(played.refs).toSorted()).toEqual(promised.toSorted())
    }
    const operations = (await world.control.journal.list({ limit: 100 })).data.map(({ operation }) => operation)
    expect(operations).toContain('createUser')
    expect(operations).not.toContain('playScenario')
  })

  it('are refused by a name that there is not', async () => {
    await using world = await overHttp.open()
    await expect(world.control.scenarios.play('no_such_scenario')).rejects.toMatchObject({ status: 404 })
  })

  it('a session is exported, and run again in the same world', async () => {
    await using world = await overHttp.open()
    await world.control.scenarios.play('refund_draft')
    const exported = await world.control.journal.exportScenario()
    const { refs } = await world.control.scenarios.run(exported)
    const { refund_id } = refs
    if (typeof refund_id !== 'string') throw new Error('The refund was saved by its name')
    expect((await world.parley.refunds.get(refund_id)).status).toBe('draft')
    expect((await world.parley.refunds.list()).data).toHaveLength(2)
  })

  it.each([
    ['no steps', { steps: [] }],
    ['a step as nobody', { steps: [{ as: 'thief', call: 'listPlans' }] }],
    ['a step with a script in it', { steps: [{ as: 'app', call: 'listPlans()' }] }],
    ['a pointer that is none', { steps: [{ as: 'app', call: 'listPlans', save: { plan: 'id' } }] }],
    ['more steps than there may be', { steps: Array.from({ length: 501 }, () => ({ as: 'app', call: 'listPlans' })) }],
  ])('%s are refused before anything is done', async (_, run) => {
    await using world = await overHttp.open()
    expect(await world.control.scenarios.run(run).result()).toMatchObject({
      ok: false,
      problem: { code: 'validation_failed', status: 422 },
    })
  })

  it('a step that is refused ends the run; what the steps before it did stays', async () => {
    await using world = await overHttp.open()
    const username = world.unique('step')
    const body = { kind: 'individual', username, email: 'a@example.com', region: 'CN', locale: 'en' }
    const step = { as: 'app', call: 'createUser', body }
    await expect(world.control.scenarios.run({ steps: [step, step] })).rejects.toMatchObject({
      code: 'scenario_step_refused',
      problem: { errors: [{ pointer: '/steps/1/call', code: 'username_taken' }] },
    })
    expect((await world.parley.users.list()).data).toMatchObject([{ username }])
  })

  it('a name like that of something every object has is a name like another', async () => {
    await using world = await overHttp.open()
    const step = (name: string) => ({ as: 'app', call: 'getUser', path: { user_id: `\${${name}}` } })
    for (const name of ['constructor', '__proto__', 'toString']) {
      await expect(world.control.scenarios.run({ steps: [step(name)] })).rejects.toMatchObject({
        code: 'scenario_reference_unknown',
      })
    }
  })
})
