import { html } from '../markup.js';

/** Text, headings and the parts that stand on every page. */
export const text = html`
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 3rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0 0 1.5rem; font-size: 1.9rem; letter-spacing: -.01em; }
h2 { margin: 0 0 1.1rem; font-size: 1.3rem; }
h3 { margin: 2rem 0 .9rem; font-size: 1.05rem; }
h4 { margin: 0; font-size: 1rem; }
p { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
cite { font-style: normal; }
section { margin-top: 3rem; padding-top: 1.6rem; border-top: 1px solid var(--rule); }
footer { margin-top: 3.5rem; padding-top: 1.6rem; border-top: 2px solid var(--ink); color: var(--soft); font-size: .9rem; }
footer h2 { color: var(--ink); font-size: 1.05rem; }
.kicker { margin: 0 0 .35rem; color: var(--soft); font-size: .9rem; }
.id { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; white-space: nowrap; }
h1 .id, .long { white-space: normal; overflow-wrap: anywhere; }
.tally { color: var(--soft); font-weight: 400; font-size: .85rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; }
.sign { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.banner { display: flex; gap: .9rem; align-items: flex-start; padding: 1.1rem 1.3rem; border: 1px solid; border-left-width: 6px; border-radius: 4px; }
.banner .sign { width: 1.6rem; height: 1.6rem; margin-top: .05rem; }
.banner p { margin: 0; font-size: 1.1rem; color: var(--ink); }
.banner strong { display: block; }
.fail, .blocked { color: var(--bad); } .review { color: var(--ask); } .no-data { color: var(--gap); }
.advice { color: var(--tip); } .ready { color: var(--good); } .absent { color: var(--soft); }
.banner.blocked { background: var(--bad-ground); } .banner.review { background: var(--ask-ground); } .banner.ready { background: var(--good-ground); }
.banner strong { color: var(--bad); } .banner.review strong { color: var(--ask); } .banner.ready strong { color: var(--good); }
.badge { display: inline-flex; gap: .35em; align-items: center; font-weight: 600; white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem 2rem; margin: 0 0 1.2rem; }
.facts dt { color: var(--soft); font-size: .85rem; }
.facts dd { margin: 0; }
`;
