import { constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The files of a host. Those of worlds are named relative to its folder, so that the folder can be moved. */
export interface WorldFiles {
  path(file: string): string
  /** A file of a world that is not there yet. */
  nameFor(id: string, name: string): string
  copy(from: string, to: string): Promise<void>
  write(file: string, bytes: Uint8Array): Promise<void>
  read(file: string): Promise<Uint8Array>
  size(file: string): Promise<number>
  /** Removes a database with what SQLite keeps beside it. */
  remove(file: string): Promise<void>
  /** Removes all that belongs to a world. */
  removeAll(id: string): Promise<void>
  /** Removes the folder where it was made for this run alone. */
  close(): void
}

const besides = ['', '-wal', '-shm']

/** Opens the folder of a host, or one in memory that is gone after `close`. */
export function openWorldFiles(dataDir: string | undefined): WorldFiles {
  const folder = dataDir === undefined ? temporaryFolder() : resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const path = (file: string) => resolve(folder, file)
  const ready = async (file: string) => {
    await mkdir(dirname(path(file)), { recursive: true })
    return path(file)
  }
  return {
    path,
    nameFor: (id, name) => join('worlds', id, `${name}.db`),
    copy: async (from, to) => copyFile(path(from), await ready(to), constants.COPYFILE_FICLONE),
    write: async (file, bytes) => writeFile(await ready(file), bytes),
    read: (file) => readFile(path(file)),
    size: async (file) => (await stat(path(file))).size,
    remove: async (file) => {
      for (const suffix of besides) await rm(path(file) + suffix, { force: true })
    },
    removeAll: (id) => rm(path(join('worlds', id)), { recursive: true, force: true }),
    close: () => {
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function temporaryFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-host-'))
}
