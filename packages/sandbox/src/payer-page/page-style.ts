import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const style = `
  :root { color-scheme: light dark; --ink: #1c2330; --soft: #667085; --card: #fff; --ground: #eef1f6; --line: #d8dee8;
    --accent: #1f5fd6; --bad: #b42318 }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e7ebf3; --soft: #98a2b3; --card: #1b212c; --ground: #11151c; --line: #303848; --accent: #3f7df0;
      --bad: #f0776c }
  }
  * { box-sizing: border-box }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground);
    color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
  main { width: 100%; max-width: 26rem; padding: 2rem; border: 1px solid var(--line); border-radius: 1rem;
    background: var(--card) }
  h1 { margin: 0; font-size: 1.1rem }
  .note { margin: 0 0 1.5rem; color: var(--soft); font-size: .85rem }
  .amount { margin: 0; font-size: 2.25rem; font-weight: 650; font-variant-numeric: tabular-nums }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1.5rem 0; padding: 1rem 0;
    border-block: 1px solid var(--line) }
  dt { color: var(--soft) }
  dd { margin: 0; text-align: right; overflow-wrap: anywhere }
  .id { font-size: .8rem }
  .state { font-weight: 600 }
  form { display: grid; gap: .5rem }
  button, .back { display: block; width: 100%; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .6rem;
    background: transparent; color: inherit; font: inherit; text-align: center; text-decoration: none; cursor: pointer }
  button[value=succeed], .back { border-color: var(--accent); background: var(--accent); color: #fff; font-weight: 600 }
  button[value=fail] { color: var(--bad) }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`

/** The style as it stands in the page; the policy names its hash, so not a blank may be added to it. */
export const styleElement = `<style>${style}</style>`

/** The page runs no script, loads nothing, is shown in no frame, and posts to its own server alone. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')
