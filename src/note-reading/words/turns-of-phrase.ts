import type { WordList } from './word-list.js';

/** Words that one step of the reading looks for. */
export const turnsOfPhrase: readonly WordList[] = [
  {
    doc: 'Meaning or agreeing to do something next.',
    classes: ['INTENDS'],
    words: 'intends plans agrees agreed committed commits means intends planned aims hopes',
  },
  {
    doc: 'What only a clinician does to one person.',
    classes: ['COACHED'],
    words:
      'coached redirected reminded encouraged prompted thanked praised cued invited challenged confronted assisted reassured supported guided helped redirect instructed commended complimented validated nudged',
  },
  {
    doc: 'Done to the patient even where no one is said to do it: `pt redirected`.',
    classes: ['DONE_TO'],
    words: 'redirected prompted cued coached confronted reminded encouraged',
  },
  {
    doc: 'Done to the patient after `was`: `was shown`.',
    classes: ['PASSIVE'],
    words:
      'asked given offered shown told taught handed stopped helped seated paired assigned pressed questioned approached messaged instructed directed counseled educated debriefed de-escalated calmed called reminded urged',
  },
  {
    doc: 'What a clinician does to a room, as the first word of a sentence too.',
    classes: ['TEACHES'],
    words:
      'reviewed taught educated introduced provided facilitated led psychoeducated presented covered',
  },
  {
    doc: 'What a clinician observes or believes.',
    classes: ['WATCHES'],
    words:
      'noted observed notice noticed understand understood believe believes saw heard sense sensed think thought feel felt hear see suspect suspects let found consider expect hope monitor monitored',
  },
  {
    doc: 'Giving something to someone: `gave her headphones`.',
    classes: ['GIVES'],
    words: 'gave given handed offered showed moved',
  },
  { doc: 'Asking.', classes: ['ASKS'], words: 'asked wondered inquired' },
  {
    doc: 'Asking about safety.',
    classes: ['ASKS_SAFETY'],
    words:
      'ask asked assess assessed assesses asks inquired screened checked check screen evaluated',
  },
  {
    doc: 'What a room does with a topic.',
    classes: ['DISCUSSES'],
    words: 'discussed talked covered processed explored',
  },
  {
    doc: 'A step as an order: `call gram`.',
    classes: ['DO_IT'],
    words:
      'call text email bring practice try complete write schedule refer meet tell contact send finish submit apply visit taper resubmit redo repeat',
  },
  {
    doc: 'Acts that a patient may as well do.',
    classes: ['PATIENT_TOO'],
    words:
      'told gave put sat made held kept read ran went took drew used followed returned joined offered suggested set showed turned named identified moved walked stayed called explained shared noticed left brought stopped said spoke noted acknowledged connected linked practiced interrupted pushed thanked',
  },
  {
    doc: 'Verbs that say little by themselves.',
    classes: ['WEAK'],
    words: 'sat stayed remained came kept seemed stood appeared waited took',
  },
  {
    doc: 'Words of a reaction: `receptive`, `found it helpful`.',
    classes: ['REACTS'],
    words:
      'benefiting receptive open responded responsive responding found liked enjoyed helpful appreciative feedback intervention benefit benefited benefitted benefitting redirectable redirected redir response appreciated grateful calming took insight receptively gets verbalized',
  },
  {
    doc: 'What a reaction follows: `after feedback`.',
    classes: ['UPON'],
    words: 'when after upon following once hearing given',
  },
  {
    doc: 'What is asked of a patient.',
    classes: ['ASKED_OF'],
    words:
      'asked confronted challenged prompted redirected encouraged invited pressed coached questioned',
  },
  {
    doc: 'Not taking part.',
    classes: ['WITHHOLDS'],
    words: 'refused declined left withdrew slept avoided',
  },
  {
    doc: 'What a silent patient does not do.',
    classes: ['SPEAKS'],
    words: 'say speak talk share participate answer respond engage look want join disclose',
  },
  {
    doc: 'An act of the clinician as a noun: `prompting`.',
    classes: ['ACT_NAMED'],
    words:
      'coaching prompting prompts prompt encouragement guidance cueing cues escalation redirection redirections reminders assistance urging invitation',
  },
  {
    doc: 'Words before such a noun: `with prompting`.',
    classes: ['LEADS_ACT'],
    words:
      'with after upon following given needed required needing requiring needs requires at despite w w/',
  },
  {
    doc: 'Headings under which prompts are counted.',
    classes: ['PROMPTS'],
    words: 'prompts prompt redirections redirection cues redirects',
  },
  {
    doc: 'Answers that deny a risk.',
    classes: ['REASSURES'],
    words: 'no nope reassured never none not negative',
  },
  {
    doc: 'Nouns before a list of methods.',
    classes: ['METHOD_NOUN'],
    words: 'interventions techniques approaches modalities',
  },
  {
    doc: 'Going on, as a verb.',
    classes: ['GOES_ON'],
    words: 'continues goes continue go proceeds resumes persists remains keep',
  },
  {
    doc: 'The first words of a plan that only goes on.',
    classes: ['CONTINUING'],
    words: 'see sees rtc return c/w cont continue keep more f/u next',
  },
  {
    doc: 'Words of a change over days.',
    classes: ['OVER_DAYS'],
    words: 'week weeks month months days since admission',
  },
  {
    doc: 'After `as`: no change.',
    classes: ['AS_USUAL'],
    words: 'above scheduled planned usual before needed tolerated able always ordered',
  },
  {
    doc: 'Words of time that name no day by themselves.',
    classes: ['UNDATED'],
    words: 'next am pm by may march today',
  },
  { doc: 'Rounds of checks.', classes: ['ROUNDS'], words: 'q15 q30 1:1' },
  { doc: 'What has been arranged.', classes: ['BOOKED'], words: 'scheduled booked' },
  { doc: 'Administrative dates.', classes: ['DUE'], words: 'due expires addendum' },
  { doc: 'Tomorrow.', classes: ['TOMORROW'], words: 'tomorrow tomorrow’s tmrw tmw' },
  {
    doc: 'Relative dates.',
    classes: ['RELATIVE'],
    words: 'week wk month weeks wks q15 q30 tomorrow’s today’s',
  },
  { doc: 'First.', classes: ['FIRST'], words: 'first 1st' },
  { doc: 'Homework that was not done.', classes: ['UNDONE'], words: 'done incomplete undone' },
  { doc: 'Answers that leave a heading empty.', classes: ['EMPTY'], words: 'n/a none na tbd' },
  {
    doc: 'Who may do what only looks like the clinician’s act.',
    classes: ['BY_PEERS'],
    words: 'peers peer member members group family mother father husband wife',
  },
  {
    doc: 'Words that lead to a person.',
    classes: ['TO_ONE'],
    words: 'to with at for asked told beside w w/ toward',
  },
  {
    doc: 'The future.',
    classes: ['WILLS'],
    words: 'will shall gonna i’ll he’ll she’ll they’ll we’ll pt’ll',
  },
  { doc: 'What is not so, or may be.', classes: ['WOULD'], words: 'would could should might' },
  { doc: 'Before a main verb.', classes: ['DID'], words: 'did does do' },
  {
    doc: 'Being there: no level of taking part by itself.',
    classes: ['THERE'],
    words: 'present attended full fully attendance entire visible',
  },
  {
    doc: 'Using a method.',
    classes: ['USES'],
    words: 'used utilized employed applied incorporated integrated utilised',
  },
  {
    doc: 'What a treatment team recommends.',
    classes: ['ADVISES'],
    words: 'recommended advised recommend recommends',
  },
  {
    doc: 'Before `quiet`: silence that begins.',
    classes: ['TURNS'],
    words: 'went got fell grew turned became',
  },
  { doc: 'Being, now.', classes: ['NOW'], words: 'is are am be being isnt' },
  {
    doc: 'Words of a school, where a member has a first name and `Ms. K` is staff.',
    classes: ['SCHOOL'],
    words:
      'school recess classroom class teacher student students grade kindergarten principal pupil',
  },
  { doc: 'From then until now.', classes: ['SINCE'], words: 'since' },
  { doc: 'Saying nothing.', classes: ['MUTE'], words: 'silent mute' },
  {
    doc: 'Who a person is, not what they did.',
    classes: ['ABOUT_PERSON'],
    words: 'year-old y/o yo male female',
  },
  {
    doc: 'After these a denial no longer counts.',
    classes: ['BUT'],
    words:
      'but however except though although yet noting reporting stating reports compared despite',
  },
  {
    doc: 'A pronoun after these opens an inner clause.',
    classes: ['SUBORDINATE'],
    words: 'as like than before after since until for',
  },
  {
    doc: 'In text without punctuation, these begin something new after a noun.',
    classes: ['STARTER'],
    words:
      'denies denied endorses cont continue c/w will plan goal talked discussed seemed seems safe no uds ua craving cravings urges rtc hw homework good keep was',
  },
  {
    doc: 'Words that a clinician dictates for a full stop.',
    classes: ['SPOKEN_STOP'],
    words: 'period stop',
  },
];
