import type { WordList } from './word-list.js';

/** Words of plans, goals and time. */
export const planning: readonly WordList[] = [
  {
    doc: 'What a plan calls what it aims at.',
    classes: ['GOAL'],
    words:
      'goal goals objective objectives obj obj. problem prob target targets aim tp stg ltg need needs probs',
  },
  {
    doc: 'The plan itself.',
    classes: ['PLANDOC'],
    words: 'tx tp mtp itp poc txp treatment plan pl care',
  },
  {
    doc: 'Going on.',
    classes: ['CONTINUE'],
    words: `continue continues continued continuing proceed proceeds resume resumes persist go goes con’t cont’d cont c/w keep keeps carry remain maintain ongoing monitor monitoring encourage
      encouraged encouragement support supporting same usual more observe return rtc attend attending participate coming c/t see seen seeing back follow stay stable-on`,
  },
  {
    doc: 'A step that can be taken.',
    classes: ['STEP'],
    words: `call calls text email emails bring practice try complete write read schedule scheduled appt appointment homework hw referral refer referred
      indiv individual 1:1 meet meeting f/u follow-up followup fu log journal tell ask contact send finish submit attend apply hand show sign
      visit start start taper discharge d/c dc transfer step-down stepdown order group grp sponsor family assess eval q15 q30 consult mtg planning court intake redo resubmit reply give move`,
  },
  {
    doc: 'When.',
    classes: ['WHEN'],
    words: `mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
      fridays saturdays sundays tomorrow tmrw tmw tonight today next january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec weekend morning evening noon pm am by`,
  },
  {
    doc: 'Days of the month in words.',
    classes: ['NUMBER'],
    words:
      'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
  },
  {
    doc: 'Numbers in words.',
    classes: ['NUMBER'],
    words: 'two three four five six seven eight nine ten eleven twelve twenty half x2 x3 x4 x5',
  },
  {
    doc: 'How often.',
    classes: ['OFTEN'],
    words: 'weekly daily biweekly monthly regularly ongoing qd bid',
  },
  {
    doc: 'Units of time.',
    classes: ['UNIT'],
    words:
      'day days week weeks wk wks month months mo mos year years yr yrs hours hrs hour nights night mornings d',
  },
  {
    doc: 'Diagnoses.',
    classes: ['DX'],
    words: `mdd gad ptsd aud oud sud bpd ocd adhd ied odd pdd dysthymia bipolar schizophrenia schizoaffective anorexia bulimia agoraphobia dx diagnosis
      disorder d/o depressive dependence cannabis-use psychosis phobia`,
  },
  {
    doc: 'What one member gives another.',
    classes: ['FEEDBACK'],
    words:
      'feedback support encouragement advice suggestion suggestions comments validation confrontation',
  },
  {
    doc: 'Trying out.',
    classes: ['PRACTICE'],
    words:
      'role-play roleplay role-plays roleplayed role-played rehearsal rehearsed rehearse practiced practice practicing enactment try',
  },
];
