import type { Choose } from './every-order.ts'

/** Where the steps of several processes wait, so that one is taken at a time. */
export interface Gate {
  /** Lets a process take its next step when its turn has come; at once where nothing is being raced. */
  pass(who: string): Promise<void>
  /** Has the processes take their steps in an order of somebody's choosing, until all of them are done. */
  race<T>(racers: Readonly<Record<string, () => Promise<T>>>, choose: Choose): Promise<PromiseSettledResult<T>[]>
}

interface Waiting {
  readonly who: string
  readonly go: () => void
}

/**
 * A step goes from one passing of the gate to the next. All of a transaction that writes belongs to the step that began
 * it, up to its commit: nobody else can see anything of it before, or write beside it.
 */
export function createGate(): Gate {
  const running = new Set<string>()
  let waiting: Waiting[] = []
  let choosing: Choose | null = null

  /** Once all who still run wait, one of them goes on. */
  const letOneGo = () => {
    if (choosing === null || waiting.length === 0 || running.size > 0) return
    const inOrder = waiting.toSorted((one, other) => one.who.localeCompare(other.who))
    const next = inOrder[inOrder.length === 1 ? 0 : choosing(inOrder.length)]
    if (next === undefined) throw new Error('A step was chosen that nobody waits to take')
    waiting = waiting.filter((one) => one !== next)
    running.add(next.who)
    next.go()
  }

  return {
    pass: async (who) => {
      if (choosing === null) return
      await new Promise<void>((go) => {
        waiting.push({ who, go })
        running.delete(who)
        letOneGo()
      })
    },
    race: async (racers, choose) => {
      choosing = choose
      const names = Object.keys(racers)
      for (const name of names) running.add(name)
      const ends = await Promise.allSettled(
        Object.entries(racers).map(([name, run]) =>
          run().finally(() => {
            running.delete(name)
            letOneGo()
          }),
        ),
      )
      choosing = null
      for (const { go } of waiting.splice(0)) go()
      return ends
    },
  }
}
