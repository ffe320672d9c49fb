import { describe, expect, it } from 'vitest'
import { clauses } from './clauses.ts'
import { interpretations } from './interpretations.ts'
import type { PolicyLocale } from './localized-text.ts'
import { feeManagementPolicy, type PolicyDocument } from './policy-document.ts'
import { currentPolicyVersion } from './policy-version.ts'

const locales: readonly PolicyLocale[] = ['en', 'zh-CN']
const documents = { en: feeManagementPolicy('en'), 'zh-CN': feeManagementPolicy('zh-CN') }

/** Every text of a document that a person reads, by where it stands. */
const textsOf = (document: PolicyDocument): ReadonlyMap<string, string> =>
  new Map([
    ...document.sections.flatMap((section) => [
      [`section ${section.id}`, section.title] as const,
      ...section.clauses.flatMap(({ id, title, text }) => [
        [`${id} title`, title] as const,
        [`${id} text`, text] as const,
      ]),
    ]),
    ...document.interpretations.flatMap(({ id, question, readings, ruling, reason }) => [
      [`${id} question`, question] as const,
      ...readings.map((reading, index) => [`${id} reading ${index + 1}`, reading] as const),
      [`${id} ruling`, ruling] as const,
      [`${id} reason`, reason] as const,
    ]),
  ])

/** Short fragments of the wording that the policy's own texts must not repeat. */
const foreignWording = [
  '维护公平、健康的会',
  '根据不同国家和地区',
  '提供专属客服和技术',
  '用户可根据自身需求',
  '可直接使用钱包余额',
  '自动更新用户账户的',
  '可随时在个人中心查',
  '会议服务无法正常使',
  '平台故障导致服务中',
  '用户主动取消订单',
  '上传相关证明材料',
  '不享受已使用期限的',
  '扣除相应手续费后退',
  '故意干扰会议正常进',
  '永久封禁其账号，并',
  '将通知违规用户进行',
  '只有经过授权的人员',
  '将立即启动应急预案',
  '并提供升级指南',
  '妥善保管个人账户信',
  '不进行不必要的视频',
  '自发布之日起生效',
]

describe('GET /v1/policies/fee-management', () => {
  it.each(locales)('1.c names the policy, its version and its language (%s)', (locale) => {
    const document = documents[locale]
    expect(document).toMatchObject({ id: 'fee-management', version: currentPolicyVersion, locale })
    expect(Object.keys(document)).toEqual(['id', 'version', 'effective_at', 'locale', 'sections', 'interpretations'])
  })

  it('10.4 is effective from midnight in Asia/Shanghai of the date that names the version', () => {
    expect(documents.en.effective_at).toBe('2025-12-31T16:00:00Z')
    expect(Date.parse(documents.en.effective_at)).toBe(Date.parse(`${currentPolicyVersion}T00:00:00+08:00`))
  })

  it.each(locales)('1.c serves ten sections and every clause once, in reading order (%s)', (locale) => {
    const { sections } = documents[locale]
    expect(sections.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(sections.flatMap((section) => section.clauses.map(({ id }) => id))).toEqual(Object.keys(clauses))
    expect(sections.map((section) => section.clauses.length)).toEqual([3, 9, 11, 16, 16, 15, 11, 14, 14, 4])
  })

  it.each(locales)('10.1 serves every interpretation with the clauses that it reads (%s)', (locale) => {
    const served = documents[locale].interpretations
    expect(served.map(({ id }) => id)).toEqual(Object.keys(interpretations))
    expect(served[0]?.clauses).toEqual(['4.2.1'])
  })

  it('says the same things in both languages, in texts that differ', () => {
    const english = textsOf(documents.en)
    const chinese = textsOf(documents['zh-CN'])
    expect([...chinese.keys()]).toEqual([...english.keys()])
    for (const [place, text] of english) expect(chinese.get(place), place).not.toBe(text)
  })

  it('writes English without Chinese characters and Chinese with them, and leaves no text empty', () => {
    for (const [place, text] of textsOf(documents.en))
      expect(text, place).toMatch(/^[\p{Script=Latin}\d][^\p{Script=Han}]+$/u)
    for (const [place, text] of textsOf(documents['zh-CN'])) expect(text, place).toMatch(/\p{Script=Han}/u)
  })

  it.each(locales)('speaks of the platform and names no operator (%s)', (locale) => {
    for (const [place, text] of textsOf(documents[locale])) expect(text, place).not.toMatch(/tencent|腾讯/i)
  })

  it('repeats none of the wording of other policies', () => {
    const text = [...textsOf(documents['zh-CN']).values()].join('\n')
    expect(foreignWording.filter((wording) => text.includes(wording))).toEqual([])
  })

  it('gives an equal document for the same locale', () => {
    expect(feeManagementPolicy('en')).toEqual(documents.en)
  })
})
