import type { Client, ClientOptions } from '@parley/sdk'
import type { BackofficeClient } from '@parley/sdk/backoffice'
import type { SandboxClient } from '@parley/sdk/sandbox'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'

type Fetch = NonNullable<ClientOptions['fetch']>

/** One key for each of the three documents. */
export interface Keys {
  /** `sk_…` */
  readonly secret: string
  /** `bk_…`, with every role. */
  readonly staff: string
  /** `ck_…` */
  readonly control: string
  /** `hk_…`, of the host; the well-known one unless given. */
  readonly host?: string
}

/** What a test needs of its sandbox beyond being one; a sandbox that is only reached by its URL cannot be given any. */
export interface WorldNeeds {
  /** The instant at which the clock stands when the test begins, RFC 3339. */
  readonly at?: string
  readonly seed?: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly holidays?: HolidayTables
  /** Webhooks have to be delivered before a call answers. Sandboxes of the suite's own do so anyway. */
  readonly deliveries?: 'sync'
  /** Path of the database file, for tests that look into it. */
  readonly file?: string
  readonly keys?: Keys
}

/** A sandbox as a test sees it: the published clients, and a `fetch` for what no client would send. */
export interface World extends AsyncDisposable {
  readonly baseUrl: string
  readonly keys: Keys
  /** Reaches the target and nothing else; what it is answered is recorded. */
  readonly fetch: Fetch
  readonly parley: Client
  readonly staff: BackofficeClient
  readonly control: SandboxClient
  /** Of the host that the sandbox lives on, where there is one. */
  readonly host: SandboxClient
  /** Another client of the platform's document, e.g. with the token of a session or a `fetch` that loses answers. */
  client(options: Partial<ClientOptions>): Client
  /** A name that nothing else in this sandbox has. */
  unique(name: string): string
}

/** Somewhere that the contract is served. */
export interface Target {
  readonly name: string
  /** Opens a sandbox of the test's own; a target that has just one hands that out, and skips tests that need more. */
  open(needs?: WorldNeeds): Promise<World>
}

/** The instant of a world that was given none: 09:00 on 1 September 2026 in Shanghai. */
export const ordinaryInstant = '2026-09-01T01:00:00Z'
