/** Picks one of so many steps, by its place. */
export type Choose = (options: number) => number

/** Whether every order was gone through, or as many as were allowed and then some drawn at random. */
export interface Explored {
  readonly orders: number
  readonly exhausted: boolean
}

interface Decision {
  chosen: number
  readonly options: number
}

/**
 * Runs something once for every order in which its steps can go. Where there are more than `most`, it goes on with as
 * many orders drawn from a seed, so that not only the ends of the orders differ.
 *
 * @throws what a run threw, with the order and the seed that led there
 */
export async function inEveryOrder(
  run: (choose: Choose) => Promise<void>,
  { most, seed }: { most: number; seed: number },
): Promise<Explored> {
  let path: Decision[] = []
  for (let orders = 1; ; orders += 1) {
    path = await follow(run, { path, otherwise: () => 0, seed })
    while (path.length > 0 && isLast(path.at(-1))) path.pop()
    const turn = path.at(-1)
    if (turn === undefined) return { orders, exhausted: true }
    turn.chosen += 1
    if (orders === most) break
  }
  const draw = numbersOf(seed)
  for (let drawn = 0; drawn < most; drawn += 1) await follow(run, { path: [], otherwise: draw, seed })
  return { orders: 2 * most, exhausted: false }
}

const isLast = (decision: Decision | undefined) => decision !== undefined && decision.chosen + 1 >= decision.options

/** One run along a path, and from its end on by `otherwise`; the whole path that it took. */
async function follow(
  run: (choose: Choose) => Promise<void>,
  { path, otherwise, seed }: { path: readonly Decision[]; otherwise: Choose; seed: number },
): Promise<Decision[]> {
  const taken: Decision[] = []
  try {
    await run((options) => {
      const chosen = path[taken.length]?.chosen ?? otherwise(options)
      taken.push({ chosen, options })
      return chosen
    })
  } catch (error) {
    const order = taken.map(({ chosen }) => chosen).join('')
    throw new Error(`Steps in the order ${order} (seed ${seed})`, { cause: error })
  }
  return taken
}

/** Park and Miller's generator, as places among so many. */
function numbersOf(seed: number): Choose {
  let state = seed
  return (options) => {
    state = (state * 48_271) % 2_147_483_647
    return state % options
  }
}
