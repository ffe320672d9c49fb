/** The jobs of a renewal by name, for those who plan them or take them back. */
export const renewalJobs = {
  announce: { kind: 'subscription.announce_renewal' },
  charge: { kind: 'subscription.charge_renewal' },
  endGrace: { kind: 'subscription.end_grace' },
} as const
