/** Lets through many calls at once, or one job alone. */
export interface Gate {
  together<T>(work: () => Promise<T>): Promise<T>
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** Whoever waits to be alone keeps newcomers out, so that no stream of calls keeps a job waiting for ever. */
export function createGate(): Gate {
  let inside = 0
  let closed: Promise<void> | null = null
  let emptied: () => void = () => undefined
  return {
    together: async (work) => {
      // Looked at again each time: whoever was woken first may have closed it.
      while (closed !== null) await closed
      inside += 1
      try {
        return await work()
      } finally {
        inside -= 1
        if (inside === 0) emptied()
      }
    },
    alone: async (work) => {
      while (closed !== null) await closed
      let open: () => void = () => undefined
      closed = new Promise((resolve) => {
        open = resolve
      })
      if (inside > 0) {
        await new Promise<void>((resolve) => {
          emptied = resolve
        })
      }
      emptied = () => undefined
      try {
        return await work()
      } finally {
        closed = null
        open()
      }
    },
  }
}
