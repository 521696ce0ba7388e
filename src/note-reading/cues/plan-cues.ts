import type { Cue } from '../compile-cue.js';

/** How a clause shows the next step. */
export const planCues: readonly Cue<'shown' | 'stock'>[] = [
  {
    cue: 'plan-dated-step',
    value: 'shown',
    doc: 'A next group, visit, call or piece of homework with its day or time.',
    patterns: [
      'next|return|rtc|f/u|fu|followup|back|see|seen|sees|again|appt|appointment|session|individual|indiv|1:1|group|grp|call|meeting|meet|meets|homework|hw|due|until _4 WHEN|NUMBER _2',
      'mtg|meeting|appt|appointment|planning|court|intake|visit|individual|indiv|group|grp|session _2 WHEN',
      'rtc|return|f/u|fu|back _3 NUMBER|one|two|UNIT|WHEN',
      'next wk|week|month|session|time|group|meeting',
      'by|before|on|until _2 mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|tomorrow|next|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
      'tomorrow|tomorrow’s|tmrw|tonight|tmw',
      'mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday $',
      'q15|q30',
      'STEP _6 mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|tomorrow|tmrw|tonight|daily|today',
      'the NUMBER',
      'mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|NUMBER _1 NUMBER',
    ],
  },
  {
    cue: 'plan-homework',
    value: 'shown',
    doc: 'Homework, a referral, or a change in the level of care.',
    patterns: [
      'homework|hw _6 to|is|was|worksheet|log|sheet|practice|write|complete|track|call|card|NUMBER',
      'refer|referred|referral|referrals _2 to|for|made|sent|placed',
      'step|stepping|stepped down|up _1 to',
      'STEP _2 with|w|w/|re|HIS|DET|OUTSIDER|CLINICIAN',
      'agreed|agrees|commits|committed|plans|will|to|intends|means|willing _3 STEP',
      'will|shall|’ll',
    ],
  },
  {
    cue: 'plan-continues',
    value: 'stock',
    doc: 'Going on, monitoring or encouraging, with no when, what or why.',
    patterns: [
      'CONTINUE',
      'OFTEN',
      'as usual|needed',
      'next time|session|group',
      'work|works continues',
      'poc',
    ],
  },
];
