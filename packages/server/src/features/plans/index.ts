export { loadBookInForce, loadPinnedBook } from './load-price-book.ts'
export { findPriceBookView } from './find-price-book-view.ts'
