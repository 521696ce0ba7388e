import type { WordList } from './word-list.js';

/** The people of a group note. */
export const people: readonly WordList[] = [
  {
    doc: 'How a chart names its own patient.',
    classes: ['PATIENT'],
    words: `pt patient client ct cl clt consumer resident participant student youth veteran teen tween adolescent kiddo indiv-served
      individual mbr ptnt camper vet`,
  },
  {
    doc: 'A member is this patient unless a word before it says another one.',
    classes: ['PATIENT', 'OTHER'],
    words: 'member guy girl boy',
  },
  {
    doc: 'Whoever leads the group or works on the unit.',
    classes: ['CLINICIAN'],
    words: `writer therapist clinician facilitator cofacilitator counselor counsellor cnslr couns clnician lcsw lpc lmft lcpc lmhc
      lmsw lcdc ladc cadc psyd msw sw rn nurse tech staff mht bht rt leader coleader cotherapist provider intern psychologist
      facil fac ther th thx instructor md dietitian dietician chaplain np ot cota arnp pmhnp lpn cna prss lmsw-c phd dnp clin interviewer worker trainer conductor`,
  },
  {
    doc: 'The room, or several of its members.',
    classes: ['GROUP'],
    words: `group grp grps groups members peers everyone everybody clients participants patients pts room kids guys ladies all
      others class cts mbrs circle mothers women men moms vets students residents teens`,
  },
  {
    doc: 'Another member.',
    classes: ['PEER'],
    words: 'peer fella newcomer groupmate',
  },
  {
    doc: 'People outside the room, and other professionals when they are somebody’s.',
    classes: ['OUTSIDER'],
    words: `husband wife mother father mom dad mum mama daddy dads parents parent brother sister son daughter aunt uncle cousin grandmother
      grandfather grandma grandpa gram gran nana spouse partner boyfriend girlfriend bf gf ex fiance boss manager supervisor
      coworker coworkers landlord roommate neighbor neighbors friend friends sponsor sponsee judge po probation parole lawyer teacher teachers coach
      doctor psychiatrist prescriber pcp niece nephew stepdad stepmom inlaws family caseworker man lady woman guy's ob
      child children baby toddler officer principal pastor priest mechanic cashier customer colleague sibling siblings stranger`,
  },
  {
    doc: 'Words that make a member another one.',
    classes: ['OTHER'],
    words: 'another other new newer fellow one next',
  },
  { doc: 'Titles before a family name.', classes: ['TITLE'], words: 'mr mrs ms miss dr' },
  {
    doc: 'The patient as a subject, once known.',
    classes: ['HE'],
    words: 'he she s/he they herself himself',
  },
  { doc: 'The patient as an object.', classes: ['HIM'], words: 'him her them themself' },
  { doc: 'What is the patient’s.', classes: ['HIS'], words: 'his her hers their theirs own' },
  { doc: 'The writer.', classes: ['I'], words: 'i' },
  { doc: 'The writer and the room.', classes: ['WE'], words: 'we us our me my' },
];
