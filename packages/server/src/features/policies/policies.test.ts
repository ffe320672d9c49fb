import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { clauses } from '@parley/policy/catalogue/clauses'
import { interpretations } from '@parley/policy/catalogue/interpretations'
import { parameterTable } from '@parley/policy/kernel/parameters'
import { stateMachines } from '@parley/policy/policies/state-machines'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'

const path = '/v1/policies/fee-management'
let t: TestPlatform
beforeEach(async () => {
  t = await createTestPlatform({ parameters: { 'refund.window.duration': 'PT24H' } })
})
afterEach(() => t[Symbol.asyncDispose]())

describe('GET /v1/policies/{policy_id}', () => {
  it('10.1 serves every clause and every interpretation', async () => {
    const { status, body } = await t.call('GET', path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: 'fee-management', object: 'policy', version: '2026-01-01', locale: 'en' })
    const served = body.sections.flatMap((section: { clauses: { id: string }[] }) =>
      section.clauses.map(({ id }) => id),
    )
    expect(new Set(served)).toEqual(new Set(Object.keys(clauses)))
    expect(body.interpretations.map(({ id }: { id: string }) => id)).toEqual(Object.keys(interpretations))
  })

  it.each([
    ['zh-CN', 'zh-CN', clauses['4.2.2'].text['zh-CN']],
    ['zh-Hans;q=0.8, en;q=0.5', 'zh-CN', clauses['4.2.2'].text['zh-CN']],
    ['fr, en;q=0.5', 'en', clauses['4.2.2'].text.en],
  ])('speaks the language of Accept-Language: %s', async (language, locale, text) => {
    const { body, headers } = await t.call('GET', path, { headers: { 'accept-language': language } })
    expect(body.locale).toBe(locale)
    expect(headers.get('content-language')).toBe(locale)
    expect(JSON.stringify(body)).toContain(JSON.stringify(text))
  })

  it.each(['', '/state_machines', '/parameters'])('knows no other policy%s', async (below) => {
    expect((await t.call('GET', `/v1/policies/other${below}`)).body).toMatchObject({ status: 404, code: 'not_found' })
  })
})

describe('GET /v1/policies/{policy_id}/state_machines', () => {
  it('serves every table as the rules read it', async () => {
    const { body } = await t.call('GET', `${path}/state_machines`)
    expect(body.state_machines.map(({ name }: { name: string }) => name)).toEqual(stateMachines.map(({ name }) => name))
    expect(body.state_machines.find(({ name }: { name: string }) => name === 'outage')).toMatchObject({
      states: ['declared', 'ended'],
      final: ['ended'],
      transitions: [
        { from: null, event: 'declare', to: 'declared', interpretations: ['INT-05'], emits: ['outage.declared'] },
        { event: 'end' },
      ],
    })
  })

  it('leaves out no lifecycle that the policy defines', async () => {
    const source = join(import.meta.dirname, '../../../../policy/src')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('-machine.ts'),
    )
    const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(source, file))))
    const defined = modules.flatMap((module) => Object.values(module).filter(isMachine))
    expect(new Set(stateMachines.map(({ name }) => name))).toEqual(new Set(defined.map(({ name }) => name)))
  })
})

describe('GET /v1/policies/{policy_id}/parameters', () => {
  it('10.1 tells of every parameter its default, the value in force and what it varies', async () => {
    const { body } = await t.call('GET', `${path}/parameters`)
    expect(body.parameters.map(({ name }: { name: string }) => name)).toEqual(Object.keys(parameterTable))
    expect(body.parameters.find(({ name }: { name: string }) => name === 'refund.window.duration')).toMatchObject({
      type: 'duration',
      unit: 'iso_8601',
      default: 'PT48H',
      value: 'PT24H',
      values: null,
      minimum: null,
      interpretation: 'INT-01',
      applies: 'now',
      description: parameterTable['refund.window.duration'].description.en,
    })
  })

  it('10.1 documents each of them: type, unit, text, reading, and its value in every profile', async () => {
    const { body } = await t.call('GET', `${path}/parameters`)
    for (const row of body.parameters) {
      expect(row, row.name).toMatchObject({
        type: expect.stringMatching(/^[a-z_]+$/),
        unit: expect.stringMatching(/^[a-z0-9_]+$/),
        interpretation: expect.stringMatching(/^INT-\d\d$/),
        description: expect.stringMatching(/\w{3}/),
        profiles: { literal: row.default },
      })
      expect(Object.keys(row.profiles)).toEqual(['literal', 'cn_law_2026', 'eu'])
    }
    const profilesOf = (wanted: string) =>
      body.parameters.find(({ name }: { name: string }) => name === wanted)?.profiles
    expect(profilesOf('refund.window.duration')).toEqual({ literal: 'PT48H', cn_law_2026: 'PT48H', eu: 'PT48H' })
    expect(profilesOf('appeal.window')).toMatchObject({ literal: 'P30D', eu: 'P6M' })
    expect(profilesOf('revision.notice.general')).toMatchObject({ cn_law_2026: 'P7D' })
  })

  it('describes them in Chinese too', async () => {
    const { body } = await t.call('GET', `${path}/parameters`, { headers: { 'accept-language': 'zh-CN' } })
    expect(body.parameters.map(({ description }: { description: string }) => description)).toContain(
      parameterTable['refund.window.duration'].description['zh-CN'],
    )
  })
})

function isMachine(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'transitions' in value
}
