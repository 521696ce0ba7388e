import { detectUnbundling } from 'group-therapy-billing';
import { parsePtpEdits } from 'group-therapy-billing/reference';

const file = [
  'Column1/Column2 Edits',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '90853\t90834\t\t20141001\t*\t1\tMisuse of Column Two code with Column One code',
  '90791\t90853\t\t20130101\t*\t0\tMore extensive procedure',
  '90853\t9083\t\t20141001\t*\t1\tA broken line',
].join('\r\n');

const { table, rejected } = parsePtpEdits(file, {
  setting: 'professional',
  source: 'Medicare PTP edits, practitioner, 2026 Q4',
  effective: '2026-10-01',
});
table.edits.length;  //=> 2
rejected;            //=> [{ line: 5, code: 'value' }]

const { ruleset } = detectUnbundling(
  [
    { serviceId: '1', patientId: 'a', code: '90853', serviceDate: '2026-11-02', renderingNpi: '1234567893' },
    { serviceId: '2', patientId: 'a', code: '90834', serviceDate: '2026-11-02', renderingNpi: '1234567893' },
  ],
  { ncci: [table] },
);
ruleset.ncci;  //=> { source: 'Medicare PTP edits, practitioner, 2026 Q4', effective: '2026-10-01' }
