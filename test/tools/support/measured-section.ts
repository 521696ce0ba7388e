import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a section of a page of measurements anew: what stands between the mark of its command and the next end. */
export const writeSection = (page: string, command: string, section: string): void => {
  const mark = `<!-- ${command} -->\n`;
  const end = '<!-- end -->';
  const [head, rest] = readFileSync(page, 'utf8').split(mark);
  if (head === undefined || rest === undefined)
    throw new TypeError(`${page} has no section of ${command}.`);
  writeFileSync(page, `${head}${mark}${section}${rest.slice(rest.indexOf(end))}`);
};
