import { html } from '../markup.js';

// Every pair of text and ground that is used has a contrast of at least 4.5 to 1.
/** The colours of paper and of a dark screen. Print is always paper. */
export const colours = html`
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f6f7f8; --ink: #1a1d21; --soft: #545b64; --rule: #d3d8dd; --strong-rule: #8a929b;
  --link: #17477a; --bar: #3c6690; --bar-ink: #fff; --mark: #ffe79a; --mark-ink: #1a1d21;
  --bad: #9a1b1b; --bad-ground: #fcefee; --ask: #7a4a00; --ask-ground: #fdf4e3;
  --gap: #4a4286; --gap-ground: #f1effa; --tip: #33566f; --tip-ground: #eef4f8; --good: #1c5a38; --good-ground: #ecf6f0;
  --stripe: #9a1b1b; --stripe-ground: #fbe3e1;
  --step-1: #eaf0f6; --step-2: #c3d4e6; --step-3: #6f93b8; --step-4: #1f4a78; --step-3-ink: #0d1116; --step-4-ink: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ground: #1c2024; --ink: #e8eaed; --soft: #a9b1ba; --rule: #363c43; --strong-rule: #707983;
    --link: #9cc4ee; --bar: #7ba6d2; --bar-ink: #0d1116; --mark: #6b5600; --mark-ink: #fff6d8;
    --bad: #ff9c94; --bad-ground: #37191a; --ask: #f2c16b; --ask-ground: #33270f;
    --gap: #beb4f5; --gap-ground: #272340; --tip: #9fc6e3; --tip-ground: #1b2a35; --good: #8ed3a9; --good-ground: #16291e;
    --stripe: #ff9c94; --stripe-ground: #4a2021;
    --step-1: #1d2731; --step-2: #2b4560; --step-3: #5e8ab8; --step-4: #b5d4f4; --step-3-ink: #0d1116; --step-4-ink: #0d1116;
  }
}
`;
