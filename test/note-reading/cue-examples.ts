/** A text in which a cue shows, and one with its words in which it must not. */
export interface CueExample {
  readonly fires: string;
  readonly decoy: string;
}

/** Examples of every cue that words alone decide, by its ID. */
export const cueExamples: Readonly<Record<string, CueExample>> = {
  'risk-denied-when-asked': {
    fires: 'Typed "no" when asked about thoughts of self-harm.',
    decoy: 'He was asked about his plans for the weekend.',
  },
  'risk-level-changed': {
    fires: 'Urges to self-harm down from 8 to 5 over the week.',
    decoy: 'The group discussed how an urge rises and falls: warning signs.',
  },
  'risk-no-longer': {
    fires: 'Denied SI, which she had endorsed last session.',
    decoy: 'Denies SI.',
  },
  'risk-lapse': {
    fires: 'Pt took one Xanax Sunday after 19 days off.',
    decoy: 'Pt said his wife relapsed on wine.',
  },
  'risk-safety-plan-changed': {
    fires: 'Safety plan revised with pt.',
    decoy: 'The treatment plan was revised.',
  },
  'risk-shown': {
    fires: 'Pt reports passive SI.',
    decoy: 'Pt said her brother is suicidal.',
  },
  'risk-said-in-words': {
    fires: 'Pt said "I want to die."',
    decoy: 'Pt said she never wanted to die.',
  },
  'risk-voices': {
    fires: 'Pt hears her uncle telling her to jump.',
    decoy: 'Pt hears her uncle telling her to eat.',
  },
  'risk-act': {
    fires: 'Ct bit her own hand.',
    decoy: 'Ct cut the pie in eight.',
  },
  'risk-step-taken': {
    fires: '1:1 observation started.',
    decoy: 'Individual session on Monday.',
  },
  'risk-answer': {
    fires: 'Risk: none voiced.',
    decoy: 'Topic: none voiced.',
  },
  'risk-answered-yes': {
    fires: 'Safety: elevated',
    decoy: 'Safety: intact',
  },
  'risk-denied': {
    fires: 'Denies SI/HI.',
    decoy: 'Denies that he was late.',
  },
  'risk-test-clear': {
    fires: 'UDS negative 3/4.',
    decoy: 'UDS pending.',
  },
  'risk-sober': {
    fires: 'Sober 31 days.',
    decoy: 'Married 31 years.',
  },
  'goal-numbered': {
    fires: 'Tx plan goal 2.',
    decoy: 'Personal goal 1: eat breakfast.',
  },
  'goal-worded': {
    fires: 'This serves the aim set down in her plan, to be seen without service.',
    decoy: 'He has a plan for the weekend.',
  },
  'goal-under-heading': {
    fires: 'Goal: leave the house without a companion',
    decoy: 'Goal: anxiety',
  },
  'goal-need-of-diagnosis': {
    fires: 'Addresses avoidance that her PTSD keeps up.',
    decoy: 'PTSD.',
  },
  'progress-first-time': {
    fires: 'She greeted her for the first time.',
    decoy: 'First we went around the room.',
  },
  'progress-compared': {
    fires: 'Out alone four times, up from one.',
    decoy: 'Out alone four times.',
  },
  'progress-over-time': {
    fires: 'Panic went from 9 to 4 over three weeks.',
    decoy: 'He rated it from 1 to 10.',
  },
  'progress-level': {
    fires: 'Making slow progress.',
    decoy: 'Her son is making progress, she said.',
  },
  'progress-level-under-heading': {
    fires: 'Progress: fair',
    decoy: 'Participation: fair',
  },
  'plan-dated-step': {
    fires: 'Plan: next group 6/14.',
    decoy: 'Plan: continue.',
  },
  'plan-homework': {
    fires: 'Plan: she will write the letter.',
    decoy: 'Plan: no homework.',
  },
  'plan-continues': {
    fires: 'Plan: continue group.',
    decoy: 'My sponsor told me to continue.',
  },
};

/** Examples of the cues that need who does what to whom, by their IDs. */
export const frameExamples: Readonly<Record<string, CueExample>> = {
  'patient-says-or-does': {
    fires: 'Pt told the group he hid the eviction letter.',
    decoy: 'A peer hid the eviction letter.',
  },
  'patient-quoted': {
    fires: 'Pt said "the door was never locked."',
    decoy: 'The facilitator said "the door is open."',
  },
  'level-of-participation': {
    fires: 'Pt was active and engaged.',
    decoy: 'The therapist was active and engaged.',
  },
  'level-under-heading': {
    fires: 'D: Here tonight. A: Stable. P: Continue.',
    decoy: 'D: Pt hid the letter. A: Stable. P: Continue.',
  },
  'act-on-patient': {
    fires: 'Therapist asked pt to read the letter again.',
    decoy: 'Her sponsor asked her to read the letter again.',
  },
  'passive-act-on-patient': {
    fires: 'Pt was coached to ask for the ball.',
    decoy: 'Pt was happy to ask for the ball.',
  },
  'act-named': {
    fires: 'With coaching from the therapist, pt called the bank.',
    decoy: 'With coaching from her peers, pt called the bank.',
  },
  'counted-prompts': {
    fires: 'Staff redirected pt x2.',
    decoy: 'Pt counted to 2.',
  },
  'act-on-room': {
    fires: 'The therapist taught the group the skill.',
    decoy: 'Pt taught her sister the skill.',
  },
  methods: {
    fires: 'Therapist provided CBT and psychoeducation.',
    decoy: 'Pt read a book about CBT and cried.',
  },
  'answers-act': {
    fires: 'Therapist asked pt to read the letter. Pt read it and put it down.',
    decoy: 'Pt read the letter and put it down.',
  },
  'reaction-named': {
    fires: 'After feedback pt cried and said her chest was lighter.',
    decoy: 'After lunch pt cried and said her chest was lighter.',
  },
  receptive: {
    fires: 'Pt was receptive to feedback.',
    decoy: 'A peer was receptive to feedback.',
  },
  'peer-to-patient': {
    fires: 'Pt hid the letter. A peer told him that he did the same in March.',
    decoy: 'A peer told the facilitator that March was cold.',
  },
  'peers-to-patient': {
    fires: 'Pt hid the letter. The group told him that the landlord must wait.',
    decoy: 'The group watched a film on landlords.',
  },
  'patient-to-peer': {
    fires: 'Pt told another member that quitting by text was unkind.',
    decoy: 'Pt told his wife that quitting by text was unkind.',
  },
  'plan-step': {
    fires: 'Pt will ask the landlord for a receipt.',
    decoy: 'Pt asked the landlord for a receipt.',
  },
  'risk-described': {
    fires: 'Risk: roof access, keys taken',
    decoy: 'Comments: roof access, keys taken',
  },
};
