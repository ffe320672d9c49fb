/** Labels an account known by a name, with most of it hidden: `p***@alipay.test`. */
export function accountNameLabel(account: string): { ok: true; label: string } | { ok: false; refusal: string } {
  const name = account.trim()
  if (!/^[^\s@]{1,64}(@[\w.-]{1,100})?$/.test(name))
    return { ok: false, refusal: 'Expected an account name, an e-mail address or a phone number.' }
  const [local = '', domain] = name.split('@')
  return { ok: true, label: `${local.slice(0, 1)}***${domain === undefined ? '' : `@${domain}`}` }
}
