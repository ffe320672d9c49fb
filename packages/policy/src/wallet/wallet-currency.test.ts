import { expect, it } from 'vitest'
import { currentPriceBook } from '../plans/published-price-books.ts'
import { walletCurrency } from './wallet-currency.ts'

it('3.4 keeps a wallet in the currency in which its user is priced', () => {
  for (const { region, currency } of currentPriceBook.regions) expect(walletCurrency(region)).toBe(currency)
})

it('3.4 keeps it in CNY where the region has no prices', () => {
  expect(walletCurrency('ZZ')).toBe('CNY')
})
