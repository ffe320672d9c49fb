/** An amount of real time that runs out. */
export interface Deadline {
  readonly over: Promise<void>
  isOver(): boolean
  cancel(): void
}

export function deadlineIn(ms: number): Deadline {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((done) => {
    timer = setTimeout(() => {
      isOver = true
      done()
    }, ms)
  })
  return { over, isOver: () => isOver, cancel: () => clearTimeout(timer) }
}
