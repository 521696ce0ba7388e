export type { HtmlOptions } from './html-options.js';
export type { NoteTexts } from './note-texts.js';
export type { ReadableReport } from './readable-report.js';
export { toHtml } from './to-html.js';
export { toMarkdown } from './to-markdown.js';
