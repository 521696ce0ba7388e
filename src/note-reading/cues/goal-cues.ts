import type { Cue } from '../compile-cue.js';

/** How a clause links the work to the treatment plan. */
export const goalCues: readonly Cue<'linked'>[] = [
  {
    cue: 'goal-numbered',
    value: 'linked',
    doc: 'A goal, objective or problem by its number.',
    patterns: [
      'GOAL NUMBER',
      'GOAL _1 NUMBER',
      'GOAL one|two|three|four|five|six|a|b',
      'tx|treatment|tp|mtp|itp _1 plan|pl _1 NUMBER',
      'PLANDOC _2 GOAL _1 NUMBER',
      'care _1 NUMBER',
      'mtp|itp|poc|tp|ltg|stg|txp _1 NUMBER',
      'per|re _1 tx|treatment|care plan',
      'first|second|third|fourth _1 goal|objective|objectives|goals',
      'HIS stated|main|primary _1 goal|objective|aim',
    ],
    unless: 'personal',
  },
  {
    cue: 'goal-worded',
    value: 'linked',
    doc: 'A goal or problem said to be in the plan, in words.',
    patterns: [
      'GOAL _5 her|his|their|the|tx|treatment|care plan',
      'tx|treatment|care|her|his|their|the|pt’s|client’s|member’s plan _5 goal|objective|aim|target|problem|about',
      'treatment|tx|plan|tp|long-term|short-term|term|care _1 goal|objective|problem|target|aim _2 of|to|is|re|about|for|around|regarding|which',
      'plan _3 names|lists|calls|about',
      'tx|treatment|therapy goal|objective|target of',
      'supports|addresses|addressed|targets|advances|relates _2 goal|objective|problem of|to',
    ],
    unless: 'personal|due|discharge',
  },
  {
    cue: 'goal-under-heading',
    value: 'linked',
    doc: 'Under a heading of the goal: an objective in words, or a number.',
    patterns: [
      '^ NUMBER',
      '^ to _9 $',
      'goal|objective|target _3 no|x|by',
      'PREP|less|more|without|when|reduce|increase|decrease|improve|use|express|leave|tolerate|learn|build|practice|manage|ask|say|attend|identify|complete|maintain|develop|speak|stay|keep|eat|sleep _1 DET|HIS|NUMBER|PREP|DO|SAY|w|SERVICE|METHOD|EMOTION|OUTSIDER|LEVEL|USE|RISK',
    ],
    under: ['goal'],
    unless: 'HE|I|personal|PAST',
  },
  {
    cue: 'goal-need-of-diagnosis',
    value: 'linked',
    doc: 'A need that a named diagnosis supports.',
    patterns: [
      'need|needs|work|focus|skill|skills _6 supported|driven|required|because|due|for|by|of _4 DX',
      'DX _3 need|needs|requires|calls|supports',
      'addresses|addressing|targets|targeting|treats|treating|addressed|targeted _6 DX',
      'medically necessary|necessity _8 DX',
      'consistent|keeping with _4 DX',
    ],
    unless: 'HISTORY|NOT',
  },
];
