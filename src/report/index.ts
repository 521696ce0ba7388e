export type { NoteTexts } from './note-texts.js';
export type { ReadableReport, Showable } from './read-report.js';
export { type CsvOptions, toCsv } from './to-csv.js';
export { type HtmlOptions, toHtml } from './to-html.js';
export { toMarkdown } from './to-markdown.js';
export { withClaims } from './with-claims.js';
