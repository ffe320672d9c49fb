/** How much is measured: series grow with `scale`; `full` is as much as the targets speak of. */
export interface BenchSize {
  readonly scale: number
  readonly full: boolean
}

/** One figure, with what the project holds itself to on a machine of two cores. */
export interface Row {
  name: string
  value: number
  unit: string
  target?: { least: number } | { most: number }
}

export function meets({ value, target }: Row): boolean {
  if (target === undefined) return true
  return 'least' in target ? value >= target.least : value <= target.most
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { name, value, unit, target } = row
    const wanted = target === undefined ? '' : 'least' in target ? `≥ ${target.least}` : `≤ ${target.most}`
    return [
      name,
      `${Number(value.toPrecision(4))} ${unit}`,
      wanted,
      target === undefined ? '' : meets(row) ? 'met' : 'missed',
    ]
  })
  const lines = [['Figure', 'Value', 'Target', ''], ['---', '---', '---', '---'], ...cells]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}
