// Arranges the pages of `docs` for TypeDoc: a group for each kind of page, one title for each page, a search that
// finds a code, and links to the playground. Loaded by docs/typedoc.json.
import { basename } from 'node:path';
import { Converter, IndexEvent, JSX } from 'typedoc';

const title = (text) => /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '');

const groupOf = (path) => {
  const [, area] = /^docs\/rules\/([\w-]+)\//.exec(path) ?? [];
  if (area) return `Rules: ${area}`;
  if (path.startsWith('examples/')) return 'Examples';
  return /^docs\/(?:rules\/README|schemas\/README|reference|payers)$/.test(path)
    ? 'Rules and reference'
    : 'About the project';
};

const textOf = (page) => page.content.map(({ text }) => text).join('');

// `["H0004","H0005"]` is one word to the search, so each of its words is listed by itself as well.
const wordsOf = (text) => [...new Set(text.match(/[\p{L}\p{N}]+/gu))].join(' ');

export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const { frontmatter, content, name: path } = page;
    // TypeDoc already calls a guide by its title, and any other page by its path.
    const isGuide = !/^(?:docs|examples)\/|^CHANGELOG$/.test(path);
    frontmatter.group = isGuide ? 'Guides' : groupOf(path);
    if (isGuide) return;
    page.name = title(textOf(page)) ?? basename(path);
    const [, rule] = /^docs\/rules\/(.+\/.+)$/.exec(path) ?? [];
    if (rule)
      content.push({
        kind: 'text',
        text: `\n[Open its failing example in the playground](../playground/index.html#rule=${rule})\n`,
      });
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.words = 1;
    for (const [index, found] of event.searchResults.entries())
      if (found.isDocument()) event.searchFields[index] = { words: wordsOf(textOf(found)) };
  });
  app.renderer.hooks.on('sidebar.begin', (page) =>
    JSX.createElement(
      'p',
      {},
      JSX.createElement('a', { href: page.relativeURL('playground/index.html') }, 'Playground'),
      ' · ',
      JSX.createElement('a', { href: page.relativeURL('documents/Every_rule.html') }, 'Every rule'),
    ),
  );
};
