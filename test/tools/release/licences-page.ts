import { shippedPackages } from './shipped-packages.js';

/** The page docs/licences.md. */
export const licencesPage = (): string => `# Licences

This package is under the MIT licence. It comes with these, and nothing comes with them:

| Package | Licence | Where it is from |
| --- | --- | --- |
${shippedPackages()
  .map(({ name, licence, home }) => `| ${name} | ${licence} | ${home} |`)
  .join('\n')}

The single file \`dist/group-therapy-billing.iife.js\` holds the code of zod, date-fns and string-similarity; whoever passes it
on passes their notices on with it, which stand in the packages above. \`npm run licences\` prints this table with versions,
and fails at a licence that is not known to allow commercial use.
`;
