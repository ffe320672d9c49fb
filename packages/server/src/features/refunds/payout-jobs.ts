/** The job that tells of a late payout, by name, for those who take it back. */
export const payoutJobs = { reportLate: { kind: 'refund.report_late_payout' } } as const
