import { openLocal } from '@parley/server/db/open-local'

/** Brings the log of a database into its file, so that the file can be copied by itself. */
export async function foldLog(file: string): Promise<void> {
  const connection = openLocal(file)
  await connection.script('PRAGMA wal_checkpoint(TRUNCATE)')
  connection.close()
}
