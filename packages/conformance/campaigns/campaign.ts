/** How long a campaign goes on, and where its chance comes from. */
export interface CampaignOptions {
  readonly seed: number
  /** Whether to begin another round. */
  goOn(rounds: number): boolean
  say(line: string): void
}

/** What came of a campaign: what it did, in words, and everything that was not as it should be. */
export interface CampaignResult {
  readonly done: string
  readonly failures: readonly string[]
}

export type Campaign = (options: CampaignOptions) => Promise<CampaignResult>
