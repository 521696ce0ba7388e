import type { WordList } from './word-list.js';

/** What people do in a group note. */
export const acts: readonly WordList[] = [
  {
    doc: 'Saying.',
    classes: ['SAY'],
    verbs: true,
    words: `state report share disclose describe admit mention note announce explain express voice verbalize reveal confess
      add remark comment complain reply answer acknowledge identify name recall recount relate vent joke apologize insist claim whisper mumble yell shout
      type text mouth list rate process discuss talk allude connect link recognize realize attribute confide echo correct argue agree disagree
      generate estimate endorse articulate mutter suppose`,
  },
  {
    doc: 'Saying, irregular.',
    classes: ['SAY', 'PAST'],
    words: 'said told spoke wrote swore sang read',
  },
  {
    doc: 'Saying, irregular, now.',
    classes: ['SAY'],
    words: 'says say saying tells tell telling speaks speaking writes write writing',
  },
  {
    doc: 'What a clinician does to one person.',
    classes: ['ACT'],
    verbs: true,
    words: `ask invite encourage coach prompt redirect challenge confront guide help assist support validate reflect affirm
      praise remind thank interrupt engage probe explore process reframe normalize model rehearse role-play practice
      question press push point draw connect link wonder interpret summarize mirror join check nudge slow hold stop
      assign offer suggest use walk map pair separate name highlight clarify empathize commend acknowledge remark notice
      observe reassure counsel steer focus de-escalate deescalate direct instruct cue urge recommend set play roleplay return turn
      intervene elicit facilitate track label reinforce compliment allow request seat move pull bring identify examine
      contain ground orient stay notify call follow train tie relate normalise`,
  },
  {
    doc: 'What a clinician does to one person, irregular.',
    classes: ['ACT', 'PAST'],
    words:
      'gave got had put sat led made drew held told let stood spoke taught brought kept met ran said read set went took shown given',
  },
  {
    doc: 'What a clinician does to a room.',
    classes: ['TEACH'],
    verbs: true,
    words: `teach review educate introduce lead facilitate present discuss provide cover demonstrate explain show utilize use
      conduct offer normalize validate encourage process explore psychoeducate deliver moderate open close start begin weave
      incorporate apply employ play distribute pass`,
  },
  {
    doc: 'What a clinician does to a room, irregular.',
    classes: ['TEACH', 'PAST'],
    words: 'taught led gave read went began ran did spoke made',
  },
  {
    doc: 'Taking part, without content.',
    classes: ['ENGAGE'],
    verbs: true,
    words: `participate engage contribute interact listen join partake follow talk respond attend complete share involve cooperate
      communicate relate nod offer maintain give demonstrate display exhibit take observe track raise benefit participat`,
  },
  {
    doc: 'Taking part, without content, irregular.',
    classes: ['ENGAGE'],
    words: 'took takes taking',
  },
  {
    doc: 'Being there.',
    classes: ['ATTEND'],
    verbs: true,
    words: 'attend arrive log join enter appear show present',
  },
  {
    doc: 'Being there, irregular.',
    classes: ['ATTEND'],
    words: 'present came attendance punctual late early tardy on-time',
  },
  {
    doc: 'Not taking part.',
    classes: ['WITHHOLD'],
    verbs: true,
    words: `refuse decline avoid withdraw isolate pace sleep stare shrug deflect minimize change ignore pass dissociate
      resist reject interrupt storm doze`,
  },
  {
    doc: 'Not taking part, irregular.',
    classes: ['WITHHOLD'],
    words: 'left slept withdrew silent mute asleep guarded ref walked',
  },
  {
    doc: 'What is only observed or believed.',
    classes: ['NOTICE'],
    verbs: true,
    words: `note observe notice understand believe consider suspect assess see hear sense think know feel hope wonder evaluate
      monitor remain document expect let`,
  },
  {
    doc: 'Observing, irregular.',
    classes: ['NOTICE'],
    words: 'saw heard understood thought felt knew found met',
  },
  {
    doc: 'Reacting.',
    classes: ['FEEL'],
    verbs: true,
    words:
      'cry laugh smile nod shrug sob flush blush sigh relax soften calm tear tremble shake flinch freeze grin frown weep brighten',
  },
  {
    doc: 'Reacting, irregular.',
    classes: ['FEEL', 'PAST'],
    words: 'wept shook froze felt teared grew',
  },
  {
    doc: 'Doing, irregular verbs.',
    classes: ['DO', 'PAST'],
    words: `gave took came went sat left kept made held brought threw drew hid bit fell fought found forgot got hit hurt knew lay lost
      met paid put ran rose sent sold shut slept spent stood stole stuck struck swept tore thought understood woke won broke built burnt
      bought caught chose cut dealt dug drank drove ate fed flew bent began became blew bled bore sought shot shook
      slid spun spat split swam swung taught wore wound beat let set quit rode rang spread stank led hung hang hanged
      bet cast crept dove ground grew heard laid leant learnt meant overslept overcame proved saw sewed sank`,
  },
  {
    doc: 'Meaning to do.',
    classes: ['DO'],
    verbs: true,
    words: 'intend plan commit aim mean hope',
  },
  {
    doc: 'Doing, now.',
    classes: ['DO'],
    words: `gives takes comes goes sits leaves keeps makes holds brings throws draws hides bites falls fights finds forgets
      gets hits hurts knows loses meets pays puts runs sends sells sleeps spends stands feels wants needs thinks misses skips lives works
      drinks smokes fears worries hopes wishes turns looks gets tries means hands hears avoids loves hates blames wakes stays lost caved`,
  },
];
