import type { SandboxClient, Schemas } from '@parley/sdk/sandbox'

/** A notice of a type that reached a user, by a channel and before an instant where these are given. */
export interface NoticeExpectation {
  readonly type: Schemas['NoticeType']
  /** The id of the user. */
  readonly user: string
  readonly channel?: Schemas['NoticeChannel']
  /** RFC 3339, by the clock of the sandbox. The notice was sent earlier than this. */
  readonly before?: string
  /** How long to wait for it, in whole seconds of real time, e.g. `10s`; `2s` unless given, `30s` at most. */
  readonly wait?: string
}

/** The inbox does not hold the notice that was expected. */
export class NoticeExpectationError extends Error {
  override name = 'NoticeExpectationError'
}

/**
 * Asserts that a notice of a type reached a user, and gives it. Needs no test runner.
 * @throws NoticeExpectationError which says what reached the user instead
 * @example
 * await expectNotice(control, { type: 'refund_approved', user: user.id, channel: 'email', before: '2026-09-22T16:00:00Z' })
 */
export async function expectNotice(
  control: Pick<SandboxClient, 'inbox'>,
  { type, user, channel, before, wait = '2s' }: NoticeExpectation,
): Promise<Schemas['Notice']> {
  const deadline = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before)
  if (Number.isNaN(deadline)) throw new RangeError(`before is to be an RFC 3339 instant, not ${before}`)
  const wanted = `a notice ${type} to ${user}${channel === undefined ? '' : ` by ${channel}`}`
  const query = { user, type, wait, limit: 1, ...(channel === undefined ? {} : { channel }) }
  const [notice] = (await control.inbox.list(query)).data
  if (notice === undefined) {
    throw new NoticeExpectationError(`Expected ${wanted}. ${await whatCame(control, user)}`)
  }
  if (Date.parse(notice.created_at) >= deadline) {
    throw new NoticeExpectationError(`Expected ${wanted} before ${before}. The first one came at ${notice.created_at}.`)
  }
  return notice
}

async function whatCame(control: Pick<SandboxClient, 'inbox'>, user: string): Promise<string> {
  const all = await control.inbox.list({ user }).toArray({ limit: 1_000 })
  if (all.length === 0) return 'Nothing reached this user.'
  return `What reached this user: ${all.map(({ type, channel }) => `${type} by ${channel}`).join(', ')}.`
}
