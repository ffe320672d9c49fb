import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/host/db/table.ts', '../server/src/idempotency/table.ts'],
  out: './migrations-host',
})
