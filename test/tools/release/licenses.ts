import { shippedPackages } from './shipped-packages.js';

/** Licenses under which a caller may use, change and sell software that contains a package. */
export const acceptedLicenses: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
];

/** Which shipped packages have a license that is not accepted; prints all of them. */
export const checkLicenses = (): string[] => {
  const packages = shippedPackages();
  for (const { name, version, license } of packages) console.log(`${name} ${version}: ${license}`);
  return packages
    .filter(({ license }) => !acceptedLicenses.includes(license))
    .map(({ name, license }) => `${name} has the license ${license}, which is not accepted.`);
};

/** The page docs/licenses.md. */
export const licensesPage = (): string => `# Licenses

This package is under the MIT license. Installing it also installs these packages, and nothing else:

| Package | License | Home |
| --- | --- | --- |
${shippedPackages()
  .map(({ name, license, home }) => `| ${name} | ${license} | ${home} |`)
  .join('\n')}

The single file \`dist/group-therapy-billing.iife.js\` contains the code of these packages and, at its end, their license
notices and this package's. Keep them if you redistribute it. \`npm run package -- licenses\` prints this table with versions and fails for a license that is not known to allow commercial use.
`;
