import { defineConfig } from 'drizzle-kit'

// The host keeps a database of its own; see drizzle.host.config.ts.
export default defineConfig({ dialect: 'sqlite', schema: './src/*/table.ts', out: './migrations' })
