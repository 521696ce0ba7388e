import { readFileSync } from 'node:fs';

/** A package that comes along when this one is installed. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  /** As the lockfile has it: algorithm and digest in base64. */
  integrity: string;
  description: string;
  /** Where its source is. */
  home: string;
}

interface Locked {
  version: string;
  dev?: boolean;
  integrity?: string;
}

interface Manifest {
  license?: string;
  description?: string;
  homepage?: string;
  repository?: string | { url: string };
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

const homeOf = ({ homepage, repository }: Manifest): string =>
  homepage ??
  (typeof repository === 'string' ? repository : (repository?.url ?? '')).replace(/^git\+/, '');

/** Everything that is installed with this package, by the lockfile, in the order of names. */
export const shippedPackages = (): ShippedPackage[] => {
  const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, integrity = '' }]) => {
      const manifest = json<Manifest>(`${path}/package.json`);
      return {
        name: path.replace(/^.*node_modules\//, ''),
        version,
        licence: manifest.license ?? 'NOT STATED',
        integrity,
        description: manifest.description ?? '',
        home: homeOf(manifest),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Licences under which a caller may use, change and sell what holds this package. */
export const acceptedLicences: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
];
