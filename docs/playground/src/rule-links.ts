/** Where the pages of the rules are, seen from the playground. The build of the site puts its own folder here. */
declare const RULE_PAGES: string;

/** The page of a rule: a file of docs/rules, or a page of the site. */
export const rulePage = (rule: string): string =>
  RULE_PAGES === '' ? `../rules/${rule}.md` : `${RULE_PAGES}${rule.replace('/', '_')}.html`;
