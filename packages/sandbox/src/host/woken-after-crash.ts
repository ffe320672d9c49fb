/** In place of an instant, of a world that is open and whose clock runs: after a crash it is opened again to catch up. */
export const wokenAfterCrash = 1
