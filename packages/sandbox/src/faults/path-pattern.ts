const isHole = (segment: string) => /^\{\w+\}$/.test(segment)

/** Whether a path fits a pattern: `{name}` stands for one segment, `*` at the end for the rest. */
export function fitsPath(pattern: string, path: string): boolean {
  return fits(pattern, path, (mine, theirs) => mine === theirs || (isHole(mine) && theirs !== ''))
}

/** Whether some path fits both a pattern and the path of an operation. */
export function canFitPath(pattern: string, operationPath: string): boolean {
  return fits(pattern, operationPath, (mine, theirs) => mine === theirs || isHole(mine) || isHole(theirs))
}

function fits(pattern: string, path: string, same: (mine: string, theirs: string) => boolean): boolean {
  const open = pattern.endsWith('*')
  const mine = (open ? pattern.slice(0, -1) : pattern).split('/')
  const theirs = path.split('/')
  if (!open) return mine.length === theirs.length && mine.every((segment, index) => same(segment, theirs[index] ?? ''))
  const begun = mine.pop() ?? ''
  const next = theirs[mine.length]
  if (next === undefined || !mine.every((segment, index) => same(segment, theirs[index] ?? ''))) return false
  return next.startsWith(begun) || isHole(next)
}
