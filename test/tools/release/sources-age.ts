// npm run sources:age -- 365 2027-11-24: which documents nobody has read for so many days, on the given day.
// It only lists: a rule does not become wrong because time has passed.
import { oldSources } from './source-ages.js';

const [days = '', today = ''] = process.argv.slice(2);
if (!/^\d+$/.test(days) || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error('Give an age in days and the day of today: npm run sources:age -- 365 2027-11-24');
  process.exit(1);
}
const old = oldSources(Number(days), today);
for (const { id, title, readOn, age, rules } of old) {
  console.log(`${id}: ${title}`);
  console.log(`  last read ${readOn}, ${age} days ago; ${rules.length} rules rest on it`);
  if (rules.length > 0) console.log(`  ${rules.join(', ')}`);
}
console.log(
  old.length === 0
    ? `Every source has been read within ${days} days of ${today}.`
    : `${old.length} sources were last read more than ${days} days before ${today}.`,
);
