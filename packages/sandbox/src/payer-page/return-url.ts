/** Longer addresses are no addresses of shops. */
const longest = 2000

/**
 * Where the payer goes back to: an absolute address of the web, or `null` for anything else, scripts among them.
 *
 * @example
 * returnUrlOf('https://shop.example/orders/7')?.host // 'shop.example'
 * returnUrlOf('javascript:alert(1)') // null
 */
export function returnUrlOf(text: string | undefined): URL | null {
  if (text === undefined || text.length > longest || !URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : null
}
