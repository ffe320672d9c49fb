export { findFile } from './store.ts'
export type { FileRow } from './store.ts'
