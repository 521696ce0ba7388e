import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';

const nights = [
  ['2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00'],
  ['2026-11-01T01:15:00-04:00', '2026-11-01T01:15:00-05:00'],
  ['2026-03-07T23:30:00-05:00', '2026-03-08T00:45:00-05:00'],
  ['2026-11-02T00:15:00-05:00', '2026-11-02T01:30:00-05:00'],
] as const;

for (const [start, end] of nights)
  for (const timeZone of ['America/New_York', 'UTC'])
    console.log(
      JSON.stringify(
        validateGroupSession(
          change(smallProcessGroup, { '/start': start, '/end': end, '/timeZone': timeZone }),
        ),
      ),
    );
