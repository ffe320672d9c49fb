export const style = `
:root { color-scheme: light dark; --ink: #20242c; --soft: #667085; --card: #fff; --ground: #f3f1ec; --line: #dcd8cf;
  --accent: #0b6b52; --bad: #b42318 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e2; --soft: #a3a096; --card: #1f2220; --ground: #151715; --line: #353a36; --accent: #2f9d7d;
    --bad: #f0776c }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
header, main { max-width: 34rem; margin: 0 auto; padding: 1rem 1.5rem }
header a { color: var(--soft); font-weight: 600; text-decoration: none }
main { margin-bottom: 3rem; padding: 2rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card) }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.2 }
.amount { margin: 0 0 1rem; font-size: 2.25rem; font-weight: 650; font-variant-numeric: tabular-nums }
.amount small { color: var(--soft); font-size: 1rem; font-weight: 400 }
dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; margin: 1.5rem 0; padding: 1rem 0;
  border-block: 1px solid var(--line) }
dt { color: var(--soft) }
dd { margin: 0; text-align: right }
form { display: grid; gap: 1rem; margin-top: 1.5rem }
label { display: grid; gap: .25rem }
label.tick { display: flex; gap: .6rem; align-items: center }
input:not([type=checkbox]) { padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem;
  background: transparent; color: inherit; font: inherit }
button, .button { display: inline-block; padding: .75rem 1.25rem; border: 0; border-radius: .6rem;
  background: var(--accent); color: #fff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer }
.status { display: inline-block; margin: 0 0 .5rem; padding: .15rem .8rem; border: 1px solid var(--line);
  border-radius: 1rem; color: var(--soft) }
.status.active { border-color: var(--accent); background: var(--accent); color: #fff }
.status.declined, .status.expired { border-color: var(--bad); color: var(--bad) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`
