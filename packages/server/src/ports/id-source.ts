/** Makes the ids of one unit of work. */
export interface Ids {
  /** `prefix` and 26 characters that sort by `now`, then by order of creation. */
  next(prefix: IdPrefix, now: number): string
  /** `length` characters of a secret, base62. Not derived from anything that a caller can see. */
  secret(length: number): string
}

/** Ids for the units of work of one platform; `sequence` numbers those of a lane without gaps. */
export interface IdSource {
  begin(sequence: number, lane: string): Ids
}

export type IdPrefix =
  | 'usr'
  | 'key'
  | 'trm'
  | 'ord'
  | 'abn'
  | 'inv'
  | 'rvs'
  | 'pm'
  | 'pay'
  | 'wal'
  | 'wtx'
  | 'sub'
  | 'sea'
  | 'fil'
  | 'ref'
  | 'dsp'
  | 'out'
  | 'quo'
  | 'mtg'
  | 'rec'
  | 'prm'
  | 'cpn'
  | 'ntc'
  | 'we'
  | 'del'
  | 'evt'
  | 'job'
  | 'jnl'
  | 'chr'
  | 'chs'
  | 'chd'
  | 'chx'
  | 'hld'
  | 'fin'
  | 'flt'
  | 'req'
  | 'sbx'
  | 'snp'
