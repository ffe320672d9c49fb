import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const testFiles = ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts']

/** What `describe` and `it` are given first, those of a table (`it.each(…)('…')`) included. */
const title = /(?:\b(?:it|describe)|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)")/g

/** The titles of tests in a source text. */
export function titlesIn(source: string): string[] {
  return [...source.matchAll(title)].flatMap(([, single, template, double]) => single ?? template ?? double ?? [])
}

/** The titles of every test of the workspace, as they are written. */
export function testTitles(): string[] {
  return globSync(testFiles, { cwd: root }).flatMap((file) => titlesIn(readFileSync(`${root}/${file}`, 'utf8')))
}

/** Those of these clauses and interpretations that no title names. */
export function unnamed(ids: readonly string[], titles: readonly string[]): string[] {
  return ids.filter((id) => {
    // 2.1 is named neither by 4.2.1 nor by 2.1.3, and INT-03 not by INT-031.
    const whole = new RegExp(`(?<![\\w.-])${id.replaceAll('.', String.raw`\.`)}(?!\\d|\\.[\\dA-Z])`)
    return !titles.some((one) => whole.test(one))
  })
}
