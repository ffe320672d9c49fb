/** A cell is text, a number that is not negative, or nothing. */
export type Cell = string | number | null

/** What makes a spreadsheet take a cell for a formula; whoever opens the file must not run what others wrote. */
const startsFormula = /^[=+\-@\t\r]/

/**
 * A table as RFC 4180 writes it: lines end with CRLF, cells with commas, quotes or line breaks are quoted. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 *
 * @example
 * csv(['cause', 'debit'], [['pay_1', 29900], ['=1+1', null]]) // 'cause,debit\r\npay_1,29900\r\n\'=1+1,\r\n'
 */
export function csv(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [head.map(cellText).join(',')]
  for (const row of rows) lines.push(row.map(cellText).join(','))
  return `${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = startsFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
