/** The sandbox cannot start; the message is for whoever started it and says what to do. */
export class StartError extends Error {
  override name = 'StartError'
  /** 2 for what was asked for, 1 for everything else. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
