/**
 * Where a rule is explained: its page in the package of that version, as the public package mirror shows it.
 * A stored report so leads to the rules by which it was made.
 */
export const rulePage = (rule: string, version: string): string => {
  // A stored report may hold any text as its version.
  const edition = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? `@${version}` : '';
  return `https://unpkg.com/group-therapy-billing${edition}/docs/rules/${rule}.md`;
};
