import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Snippet {
  readonly path: string
  readonly code: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The rules that each snippet breaks when it stands at its path in this workspace. Snippets do not see each other. */
export function lintSnippets(snippets: readonly Snippet[]): ReadonlyMap<Snippet, readonly string[]> {
  const reported = new Map<Snippet, readonly string[]>()
  for (let rest = snippets; rest.length > 0;) {
    // One run of the linter per round; a path is taken once in a round.
    const round = [...new Map(rest.map((snippet) => [snippet.path, snippet])).values()]
    const codes = lint(round)
    for (const snippet of round) reported.set(snippet, codes.get(snippet.path) ?? [])
    rest = rest.filter((snippet) => !reported.has(snippet))
  }
  return reported
}

/** Lints the files together, in a scratch workspace with the rules of this one; answers the codes per path. */
export function lint(files: readonly Snippet[]): ReadonlyMap<string, readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-lint-'))
  try {
    for (const path of ['.oxlintrc.json', '.config/house-rules']) {
      cpSync(join(root, path), join(scratch, path), { recursive: true })
    }
    for (const { path, code } of files) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true })
      writeFileSync(join(scratch, path), `${code}\n`)
    }
    const oxlint = join(root, 'node_modules/.bin/oxlint')
    const { stdout, stderr } = spawnSync(oxlint, ['--format=json', 'packages', 'apps', 'examples'], {
      cwd: scratch,
      encoding: 'utf8',
    })
    if (!stdout.startsWith('{')) throw new Error(`oxlint did not run:\n${stdout}${stderr}`)
    return codesByFile(JSON.parse(stdout) as Report)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

function codesByFile({ diagnostics }: Report): ReadonlyMap<string, readonly string[]> {
  const byFile = Map.groupBy(diagnostics, ({ filename }) => filename)
  return new Map([...byFile].map(([file, found]) => [file, found.map(({ code }) => code)]))
}
