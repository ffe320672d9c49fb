import type { Parameters } from './parameter-table.ts'

/** A ready-made set of parameters. */
export type ProfileName = 'literal' | 'cn_law_2026' | 'eu'

/** How each profile departs from the defaults, which are `literal`. It may set rows that no override may set yet. */
export const profiles: Readonly<Record<ProfileName, Partial<Parameters>>> = {
  literal: {},
  // The measures on platform rules in force since 2026-02-01: a week's notice, or fifteen days for important rules.
  cn_law_2026: {
    'revision.notice.general': 'P7D',
    'revision.notice.important': 'P15D',
  },
  // DSA 20 for the appeal, GDPR 12(3) for requests, GDPR 33 and 34 for incidents.
  eu: {
    'appeal.window': 'P6M',
    'privacy.deadline': 'P1M',
    'privacy.extension': 'P2M',
    'incident.deadlines.authority': 'PT72H',
    'incident.deadlines.authority_graded': 'PT72H',
    'incident.grading': 'high_risk',
  },
}
