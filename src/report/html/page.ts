import { stripes } from './drawing.js';
import { type Content, html, Markup } from './markup.js';
import { style } from './style.js';

/** A page that is complete in itself: nothing is loaded, and nothing on it can run. */
export const page = (title: string, ...content: Content[]): string =>
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
${style}
</head>
<body>
${stripes}${content}
</body>
</html>
`);
