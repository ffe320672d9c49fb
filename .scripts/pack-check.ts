// Packs every package as it would be published and uses it as an integrator would: manifest, types, every entry point,
// a program, tree shaking. Needs a build first (`pnpm pack-check` makes one).
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBundles } from './pack-check/check-bundle.ts'
import { checkConsumer } from './pack-check/check-consumer.ts'
import { checkTarball } from './pack-check/check-tarball.ts'
import { linkDependencies } from './pack-check/link.ts'
import { packAll, unpublishable } from './pack-check/pack.ts'

const scratch = mkdtempSync(join(tmpdir(), 'parley-pack-'))
try {
  const packed = packAll(scratch)
  linkDependencies(packed)
  const project = join(scratch, 'project')
  mkdirSync(project)

  const faults = [
    ...packed.flatMap(unpublishable),
    ...(await Promise.all(packed.map(checkTarball))).flat(),
    ...checkConsumer(project, packed),
    ...(await checkBundles(project)),
  ]
  for (const fault of faults) console.error(fault)
  console.log(`${packed.length} packages packed, ${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
