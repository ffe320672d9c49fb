import { expect, it } from 'vitest'
import { priceBook20260101 as book } from '../plans/price-books/2026-01-01.ts'
import { walletCurrency } from './wallet-currency.ts'

it('3.4 keeps a wallet in the currency in which its user is priced', () => {
  for (const { region, currency } of book.regions) expect(walletCurrency(region, book)).toBe(currency)
})

it('3.4 keeps it in CNY where the region has no prices', () => {
  expect(walletCurrency('ZZ', book)).toBe('CNY')
})
