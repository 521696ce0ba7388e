import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** The file below src that declares an exported name. */
export const fileOfExport = (name: string): string => {
  const declaration = new RegExp(`^export (?:const|interface|type|class|function) ${name}\\b`, 'm');
  const file = filesUnder('src').find((path) => declaration.test(readFileSync(path, 'utf8')));
  if (!file) throw new Error(`No file below src exports ${name}.`);
  return file;
};

/** How one file imports another. */
export const specifier = (from: string, to: string): string => {
  const path = posix.relative(dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
};

/** Import lines for exported names, for use in the given file. */
export const importsFor = (file: string, names: readonly string[], type = false): string =>
  names
    .map(
      (name) =>
        `import ${type ? 'type ' : ''}{ ${name} } from '${specifier(file, fileOfExport(name))}';\n`,
    )
    .join('');
