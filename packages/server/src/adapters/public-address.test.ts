import { describe, expect, it } from 'vitest'
import { reachOf, reachOfHost } from './public-address.ts'

describe('where an address leads', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(reachOf(address)).toBe('public')
  })

  it.each(['127.0.0.1', '127.9.8.7', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1'])(
    '%s is this machine',
    (address) => {
      expect(reachOf(address)).toBe('loopback')
    },
  )

  it.each([
    ['unspecified', '0.0.0.0'],
    ['unspecified', '::'],
    ['"this network"', '0.1.2.3'],
    ['RFC 1918', '10.0.0.1'],
    ['RFC 1918', '172.16.0.1'],
    ['RFC 1918', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['the metadata service', '169.254.169.254'],
    ['the metadata service, mapped', '::ffff:169.254.169.254'],
    ['the metadata service, mapped in hex', '::ffff:a9fe:a9fe'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['link-local', 'fe80::1'],
    ['unique local', 'fd00:ec2::254'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['NAT64 of a private address', '64:ff9b::a00:1'],
    ['6to4 of a private address', '2002:a00:1::1'],
    ['Teredo', '2001::1'],
    ['IPv4-compatible', '::10.0.0.1'],
    ['IPv4-compatible, in hex', '::a9fe:a9fe'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['no address', 'example.com'],
  ])('%s (%s) is private', (_, address) => {
    expect(reachOf(address)).toBe('private')
  })
})

describe('where a host leads', () => {
  it.each([
    ['localhost', 'loopback'],
    ['LOCALHOST.', 'loopback'],
    ['shop.localhost', 'loopback'],
    ['[::1]', 'loopback'],
    ['[fe80::1]', 'private'],
    ['shop.example', 'name'],
    ['localhost.example', 'name'],
  ])('%s: %s', (host, reach) => {
    expect(reachOfHost(host)).toBe(reach)
  })
})
