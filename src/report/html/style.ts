import { html } from './markup.js';
import { colours } from './style/colours.js';
import { findings } from './style/findings.js';
import { print } from './style/print.js';
import { tables } from './style/tables.js';
import { text } from './style/text.js';
import { timeline } from './style/timeline.js';

/** How the page looks, inside the page. */
export const style = html`<style>${colours}${text}${tables}${timeline}${findings}${print}</style>`;
