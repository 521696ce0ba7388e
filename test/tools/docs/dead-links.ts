import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A link to a file that does not exist, or to a place that its page does not have. */
export interface DeadLink {
  page: string;
  link: string;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#39;': "'", '&quot;': '"' };

const linksOf = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replace(/&(?:amp|quot|#39);/g, (entity) => entities[entity] ?? entity),
  );

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));

const isElsewhere = (link: string): boolean => /^[a-z][a-z+.-]*:/i.test(link);

/** Every link of a folder of pages that leads nowhere. The search is not followed: its script writes its links. */
export const deadLinks = (folder: string): DeadLink[] => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const ids = new Map([...texts].map(([page, html]) => [page, idsOf(html)]));
  const isDead = (page: string, link: string): boolean => {
    const [path = '', place = ''] = link.split('#');
    const target =
      path === ''
        ? page
        : normalize(join(dirname(page), decodeURIComponent(path.split('?')[0] ?? '')));
    const file = join(folder, target);
    if (!existsSync(file) || statSync(file).isDirectory()) return true;
    const isPlace = target.endsWith('.html') && place !== '' && !place.includes('=');
    return isPlace && !ids.get(target)?.has(decodeURIComponent(place));
  };
  return pages.flatMap((page) =>
    [...new Set(linksOf(texts.get(page) ?? ''))]
      .filter((link) => link !== '' && !isElsewhere(link) && isDead(page, link))
      .map((link) => ({ page, link })),
  );
};
