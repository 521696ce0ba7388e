import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Illinois Department of Healthcare and Family Services, group psychotherapy. */
export const illinoisHfs: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'il-hfs',
  name: 'Illinois HFS, group psychotherapy',
  state: 'IL',
  effective: { from: '2013-02-01' },
  confirmedThrough: '2014-06-26',
  citations: [
    {
      title: 'HFS provider notice 06/26/14: Change in Coverage of Group Psychotherapy',
      locator: 'Whole notice; 89 Ill. Adm. Code 140.462(c)(2)',
      url: 'https://hfs.illinois.gov/medicalproviders/notices/notice.prn140626c.html',
      asOf: '2014-06-26',
    },
  ],
  groupsPerDay: 1,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'At most two groups in seven days.',
  'Group size and length (89 Ill. Adm. Code 140.413 was not read).',
];
