// The limit of the transaction: bare HTTP and the statements that creating an order needs, prepared by hand on the
// native driver, with rows as long as the real ones.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { listening } from './listening.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-raw-'))
const database = new Libsql(join(folder, 'raw.db'))
database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE keys (hash TEXT PRIMARY KEY, kind TEXT) STRICT;
  CREATE TABLE users (id TEXT PRIMARY KEY, body TEXT) STRICT;
  CREATE TABLE terms (user_id TEXT, version TEXT) STRICT;
  CREATE INDEX terms_by_user ON terms (user_id);
  CREATE TABLE idempotency (caller TEXT, call TEXT, key TEXT, fingerprint TEXT, body TEXT, PRIMARY KEY (caller, call, key)) STRICT;
  CREATE TABLE orders (id TEXT PRIMARY KEY, user_id TEXT, status TEXT, body TEXT) STRICT;
  CREATE INDEX orders_by_user ON orders (user_id, id);
  CREATE TABLE events (sequence INTEGER PRIMARY KEY, id TEXT UNIQUE, object_id TEXT, type TEXT, body TEXT) STRICT;
  CREATE INDEX events_by_object ON events (object_id, sequence);
  CREATE TABLE jobs (id TEXT PRIMARY KEY, kind TEXT, ref TEXT, due_at INTEGER) STRICT;
  CREATE INDEX jobs_by_due ON jobs (due_at, id);
  CREATE INDEX jobs_by_ref ON jobs (ref, kind);
  INSERT INTO keys VALUES ('hash', 'secretKey'); INSERT INTO users VALUES ('usr_0', '{}'); INSERT INTO terms VALUES ('usr_0', '1');`)

const sql = (text: string) => database.prepare<unknown[]>(text)
const findKey = sql('SELECT * FROM keys WHERE hash = ?')
const findAnswer = sql('SELECT body FROM idempotency WHERE caller = ? AND call = ? AND key = ?')
const findUser = sql('SELECT * FROM users WHERE id = ?')
const findTerms = sql('SELECT version FROM terms WHERE user_id = ?')
const addOrder = sql('INSERT INTO orders VALUES (?, ?, ?, ?)')
const addEvent = sql('INSERT INTO events (id, object_id, type, body) VALUES (?, ?, ?, ?)')
const addJob = sql('INSERT INTO jobs VALUES (?, ?, ?, ?)')
const keepAnswer = sql('INSERT INTO idempotency VALUES (?, ?, ?, ?, ?)')
const begin = sql('BEGIN IMMEDIATE')
const commit = sql('COMMIT')
const filler = 'x'.repeat(1400)
let made = 0

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const order = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
    const id = `ord_${String((made += 1)).padStart(26, '0')}`
    const body = JSON.stringify({ ...order, id, filler })
    findKey.get('hash')
    begin.run()
    findAnswer.get('app', 'POST /v1/orders', request.headers['idempotency-key'])
    findUser.get('usr_0')
    findTerms.get('usr_0')
    addOrder.run(id, 'usr_0', 'awaiting_confirmation', body)
    addEvent.run(`evt_${id}`, id, 'order.created', body)
    addJob.run(`job_${id}`, 'order.expire', id, 1n)
    keepAnswer.run('app', 'POST /v1/orders', request.headers['idempotency-key'], 'f'.repeat(64), body)
    commit.run()
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
})
process.on('SIGTERM', () => {
  database.close()
  rmSync(folder, { recursive: true })
  process.exit(0)
})
listening(server)
