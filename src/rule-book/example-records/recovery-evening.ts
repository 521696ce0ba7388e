import type { Note } from '../../individuality/note.js';

const evening = {
  sessionId: 'recovery-2026-03-04',
  serviceDate: '2026-03-04',
  frame:
    'Ninety-minute recovery group, four members. Theme: the hour after work. Interventions used across the room: urge surfing and peer feedback.',
};

/** The sentences of Dolores’s note. */
export const doloresSaid = [
  'Dolores told the group that she had driven past the liquor store on Hanover Street twice on Monday and parked the second time.',
  'She described the engine running, her hands on the wheel, and her nephew calling about a broken bicycle.',
  'Therapist asked her to slow down at the moment she answered the phone; two members said they had heard relief in her voice.',
  'She cried, then laughed at how ordinary the rescue had been, and rated the urge at 8 falling to 3.',
  'Plan: drive home by the river for the next 2 weeks and text her sponsor from the garage.',
];

/** The first of four notes of one recovery group. */
export const dolores: Note = {
  ...evening,
  noteId: 'note-dolores',
  patientId: 'patient-1',
  name: { given: 'Dolores', family: 'Achterberg' },
  text: doloresSaid.join(' '),
};

/** The second: a construction worker who argued. */
export const hamid: Note = {
  ...evening,
  noteId: 'note-hamid',
  patientId: 'patient-2',
  name: { given: 'Hamid', family: 'Sarraf' },
  text: [
    'Hamid interrupted a quieter man three times before he noticed, and apologized without being asked.',
    'He connected the interrupting to the scaffold crew, where whoever is loudest goes home on time and drinks first.',
    'Therapist invited him to try the apology again while looking at the man; he managed it and turned red.',
    'He said that the cold beer after the shift is the only part of the day nobody shouts in.',
    'Plan: eat supper in the truck before the crew reaches the tavern, and tell his foreman that he leaves at five.',
  ].join(' '),
};

/** The third: silent until a question about her mother. */
export const priya: Note = {
  ...evening,
  noteId: 'note-priya',
  patientId: 'patient-3',
  name: { given: 'Priya', family: 'Venkataraman' },
  text: [
    'Priya kept her coat on and folded a tissue into smaller and smaller squares for most of the meeting.',
    'Asked about the hour after work, she said that her mother smells her breath at the door each evening.',
    'A peer wondered aloud whether the mother was frightened rather than angry; Priya shook her head, then stopped.',
    'She has not used pills since the pharmacy in Leith refused her, nineteen days ago, and she fears the dentist on Friday.',
    'Plan: ask the dentist for something that is not codeine, with her counselor on the line.',
  ].join(' '),
};

/** The sentences of Walter’s note. */
export const walterSaid = [
  'Walter brought the letter from the licensing board and read one line of it aloud before handing it to his neighbor.',
  'He has hidden the envelope behind the cereal since February so that his daughters would not see it.',
  'Therapist noted that he could be read to but not read; he agreed and asked a member to finish the page.',
  'Hearing it in another voice he said it sounded like weather and no longer like a verdict.',
  'Plan: telephone the board before noon on Thursday and open the next letter at the kitchen table.',
];

/** The fourth: a man with a letter from the licensing board. */
export const walter: Note = {
  ...evening,
  noteId: 'note-walter',
  patientId: 'patient-4',
  name: { given: 'Walter', family: 'Oyelaran' },
  text: walterSaid.join(' '),
};

/** The four notes of the evening, on one theme. */
export const recoveryEvening: Note[] = [dolores, hamid, priya, walter];

/** Dolores’s note as copied into Walter’s chart: with another name, other pronouns, numbers and weekdays. */
export const disguised = (text: string): string =>
  text
    .replaceAll('Dolores', 'Walter')
    .replaceAll(/\bShe\b/g, 'He')
    .replaceAll(/\bshe\b/g, 'he')
    .replaceAll(/\bher\b/g, 'his')
    .replaceAll('Monday', 'Saturday')
    .replaceAll('twice', '4 times')
    .replaceAll(/\b8 falling to 3\b/g, '7 falling to 2')
    .replaceAll('2 weeks', '10 days');
