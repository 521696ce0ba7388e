import { readFileSync } from 'node:fs';

/** The files that decide whether a release can be made. */
export interface ReleaseFiles {
  /** package.json */
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  /** src/version.ts */
  readonly versionFile: string;
  readonly changelog: string;
  readonly security: string;
}

const text = (path: string): string => readFileSync(path, 'utf8');

/** The files of this package. */
export const releaseFiles = (): ReleaseFiles => ({
  manifest: JSON.parse(text('package.json')),
  versionFile: text('src/version.ts'),
  changelog: text('CHANGELOG.md'),
  security: text('docs/SECURITY.md'),
});

const mailContact = /^Security contact: <?[^\s@<>()]+@[^\s@<>()]+\.[a-z]+>?$/m;

/** What is missing for a release on a date; without a date, for one on any date. */
export const missingForRelease = (
  { manifest: { version, repository }, versionFile, changelog, security }: ReleaseFiles,
  date?: string,
): string[] => {
  const dated = changelog.split('\n').filter((line) => /^## \S+ \(\d{4}-\d\d-\d\d\)$/.test(line));
  const isSection = (line: string): boolean =>
    line.startsWith(`## ${version} (`) && (date === undefined || line.endsWith(`(${date})`));
  return [
    ...(mailContact.test(security)
      ? []
      : ['docs/SECURITY.md: the mail address after "Security contact:".']),
    ...(repository ? [] : ['package.json: the repository, which provenance requires.']),
    ...(dated.some(isSection)
      ? []
      : [`CHANGELOG.md: the section "## ${version} (${date ?? 'date of the release'})".`]),
    ...(versionFile.includes(`'${version}'`)
      ? []
      : [`src/version.ts: the version ${version} of package.json.`]),
  ];
};
