export type { NoteTexts } from './note-texts.js';
export type { ReadableReport } from './read-report.js';
export { type HtmlOptions, toHtml } from './to-html.js';
export { toMarkdown } from './to-markdown.js';
export { withClaims } from './with-claims.js';
