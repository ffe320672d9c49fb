import ipaddr from 'ipaddr.js'

/** Where an address leads: to the public internet, to this machine, or to somewhere that strangers must not name. */
export type Reach = 'public' | 'loopback' | 'private'

const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Where an IP address leads, in whatever spelling; IPv4 inside of IPv6 counts as the IPv4 address that it is.
 *
 * @example reachOf('::ffff:169.254.169.254') // 'private'
 */
export function reachOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return 'private'
  const parsed = ipaddr.process(address)
  const range = parsed.range()
  if (range === 'loopback') return 'loopback'
  // Of IPv6, ipaddr calls everything unicast that it has no other name for; only 2000::/3 has been given out.
  const given = parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
  return range === 'unicast' && given ? 'public' : 'private'
}

/** Where a host of a URL leads as far as its spelling tells; `name` where it has to be resolved first. */
export function reachOfHost(hostname: string): Reach | 'name' {
  const host = hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback'
  return ipaddr.isValid(host) ? reachOf(host) : 'name'
}
