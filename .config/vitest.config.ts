import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const never = ['**/node_modules/**', '**/dist/**']
const conformance = 'packages/conformance/{src,bench}/**/*.test.ts'

export default defineConfig({
  root,
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 20_000,
    passWithNoTests: true,
    projects: [
      {
        root,
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,apps,examples}/*/{src,scripts}/**/*.test.ts', '.{config,scripts}/**/*.test.ts'],
          exclude: [...never, conformance],
        },
      },
      {
        root,
        extends: true,
        test: {
          name: 'conformance',
          include: [conformance],
          exclude: never,
          globalSetup: 'packages/conformance/src/recorder/global-setup.ts',
          setupFiles: 'packages/conformance/src/recorder/set-up-file.ts',
        },
      },
      {
        root,
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: '.config/tsconfig.types.json',
          },
        },
      },
    ],
  },
})
