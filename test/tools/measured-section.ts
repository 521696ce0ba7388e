import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces one section of a page of measurements: the text between the marker of its command and the next end marker. */
export const writeSection = (page: string, command: string, section: string): void => {
  const mark = `<!-- ${command} -->\n`;
  const end = '<!-- end -->';
  const [head, rest] = readFileSync(page, 'utf8').split(mark);
  if (head === undefined || rest === undefined)
    throw new TypeError(`${page} has no section for ${command}.`);
  writeFileSync(page, `${head}${mark}${section}${rest.slice(rest.indexOf(end))}`);
};
