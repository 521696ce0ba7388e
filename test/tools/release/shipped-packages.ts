import { readFileSync } from 'node:fs';

/** A package that is installed with this one. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX. */
  license: string;
  /** From the lockfile: algorithm and digest in base64. */
  integrity: string;
  description: string;
  /** The address of its source or home page. */
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

/** Every package that is installed with this one according to the lockfile, by name. */
export const shippedPackages = (): ShippedPackage[] => {
  const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, integrity = '' }]) => {
      const manifest = json<Manifest>(`${path}/package.json`);
      return {
        name: path.replace(/^.*node_modules\//, ''),
        version,
        license: manifest.license ?? 'NOT STATED',
        integrity,
        description: manifest.description ?? '',
        home: homeOf(manifest),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
