const longest = 200

/**
 * The name of a file as it is kept: no folders, no control or direction-changing characters, at most 200 characters
 * with the ending kept.
 *
 * @example cleanFileName('C:\\evidence\\room.png') // 'room.png'
 */
export function cleanFileName(sent: string): string {
  const base = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // Cc, Cf and Cs: among them the marks that make "gpj.exe" read like a picture.
  const visible = base.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  return /^\.*$/.test(visible) ? 'file' : shortened(visible)
}

function shortened(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= longest) return name
  const ending = Array.from(/\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '')
  return [...characters.slice(0, longest - ending.length), ...ending].join('')
}
