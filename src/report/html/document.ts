import { type Content, html, Markup } from './markup.js';
import { style } from './style.js';

/** The parts of a page. */
export interface PageParts {
  /** The title of the window. */
  title: string;
  /** Styles that only this page needs. */
  styles?: Content;
  body: Content;
}

/** A page that is complete in itself: it loads nothing, and nothing on it can run. */
export const htmlDocument = ({ title, styles, body }: PageParts): string =>
  Markup.source(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
${style}${styles}
</head>
<body>
${body}
</body>
</html>
`);
