import { describe, expect, it } from 'vitest'
import { DatabaseBusyError, isDatabaseBusy, onceFree } from './once-free.ts'

const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

/** Work that finds the database busy so many times before it succeeds, and the waits between. */
function scripted(timesBusy: number, error: () => Error = busy) {
  const waited: number[] = []
  let left = timesBusy
  const work = () => {
    left -= 1
    if (left >= 0) throw error()
    return 'done'
  }
  const wait = async (milliseconds: number) => void waited.push(milliseconds)
  return { work, wait, waited }
}

describe('a database that others use', () => {
  it('is waited for, a little longer each time and then from the beginning', async () => {
    const { work, wait, waited } = scripted(8)
    expect(await onceFree(work, { wait })).toBe('done')
    expect(waited).toEqual([1, 2, 3, 5, 8, 13, 1, 2])
  })

  it('is waited for by whatever is asynchronous as well', async () => {
    const { work, wait, waited } = scripted(2)
    expect(await onceFree(async () => work(), { wait })).toBe('done')
    expect(waited).toEqual([1, 2])
  })

  it('is given up in the end, with an error of its own that says why', async () => {
    const { work, wait, waited } = scripted(Infinity)
    const given = onceFree(work, { wait, longestWait: 10 })
    await expect(given).rejects.toBeInstanceOf(DatabaseBusyError)
    await expect(given).rejects.toMatchObject({ cause: { message: 'database is locked' } })
    expect(waited.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(10)
  })

  it.each(['SQLITE_BUSY_RECOVERY', 'SQLITE_BUSY_SNAPSHOT'])('counts %s as busy', async (code) => {
    const { work, wait } = scripted(1, () => Object.assign(new Error('locked'), { code }))
    expect(await onceFree(work, { wait })).toBe('done')
  })

  it('lets every other error through at once', async () => {
    const { work, wait, waited } = scripted(1, () => Object.assign(new Error('no'), { code: 'SQLITE_CONSTRAINT' }))
    await expect(onceFree(work, { wait })).rejects.toThrow('no')
    expect(waited).toEqual([])
  })

  it('is recognised where the query builder wrapped the error', () => {
    const error = new DatabaseBusyError('The database is in use')
    expect(isDatabaseBusy(error)).toBe(true)
    expect(isDatabaseBusy(new Error('Failed query', { cause: error }))).toBe(true)
    expect(isDatabaseBusy(new Error('database is locked'))).toBe(false)
  })
})
