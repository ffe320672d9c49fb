/** The deadlines of an account, apart from the jobs themselves so that what plans them may ask for them. */
export const accountJobs = {
  announceExpiry: { kind: 'payment_method.announce_expiry' },
  expireCard: { kind: 'payment_method.expire' },
  lapseChallenge: { kind: 'payment_method.lapse_challenge' },
} as const
