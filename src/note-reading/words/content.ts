import type { WordList } from './word-list.js';

/** Words that say how, and words that may be in any note. */
export const content: readonly WordList[] = [
  {
    doc: 'A level, without content.',
    classes: ['LEVEL'],
    words: `good fair poor high low med medium moderate mod minimal minimally limited adequate appropriate appropriately approp app active actively
      engaged attentive attentively alert well cooperative coop pleasant calm quiet quietly fine ok okay excellent great average consistent consistently
      full fully partial partially partic part involved interested interest interactive supportive respectful polite nice friendly
      positive positively motivated willing willingly focused on-task task present wnl within normal limits min max verbal vocal
      talkative social sociable engaged-in some baseline stable unremarkable oriented x3 x4 a&ox4 neat clean
      lively warm bright brightly reserved passive guarded behaved manners turns contributions contribution contributed eager meaningful
      meaningfully enthusiastic thoughtful thoughtfully insightful valuable helpful freely openly regular regularly regards
      compliant compliance expected able tolerated level lots frequently occasionally spontaneous spontaneously independently input
      presence company asset effort efforts demeanor spirits contributor listener mild amiable congenial forthcoming invested productive solid decent
      typical unchanged reasonable degree attended job great wonderful super strong-participant helping polite courteous courteously respectfully cooperatively dedicated diligent
      receptively collaborative easygoing settled sluggish restless sleepy drowsy tired distracted inattentive disengaged uninvolved
      withdrawn superficial superficially intermittently intermittent variable inconsistent inconsistently brief briefly silently
      verbally nonverbally age-appropriate redirectable participates superbly team player tasks thorough complete completed
      alright so-so meh manner readily openly honestly honest confidence confident willingness commitment committed commitments resilience strengths collaborative collaboratively collective congruent exhibited meaningfully vulnerability candid candidly candor easily enriched enriching visible camera`,
  },
  {
    doc: 'Receiving well, without content.',
    classes: ['RECEPTIVE', 'LEVEL'],
    words: `receptive open openness appreciative appreciated responsive responded responding response resp positively insight
      benefit benefits benefiting benefitting benefited benefitted helpful useful enjoyed liked likes agreeable beneficial favorable favorably worthwhile valuable understanding understood understand
      verbalized gets grasped comprehension comprehended accepting accepted tolerated nodded stride grateful engaged willing
      relaxing calming redirectable redir redirected received interesting meaningful informative`,
  },
  {
    doc: 'The vocabulary of the service.',
    classes: ['SERVICE'],
    words: `discussion discussions discussed conversation conversations topic topics topic's process processing activity activities exercise exercises
      treatment therapy therapeutic session sessions meeting program iop php unit material content information education
      experience experiences feelings feeling thoughts thought emotions emotion issues issue challenges challenge concerns
      skills skill coping strategies strategy tools tool techniques technique recovery relapse trigger triggers
      recovery sobriety mental health wellness symptoms symptom mood anxiety depression stress anger trauma goals goal
      progress insight awareness support supports feedback help ideas opinions perspective perspectives examples example
      questions question personal life daily self others peers sharing participation engagement attention behavior behaviors
      prosocial boundaries communication relationships relationship motivation attitude attendance affect eye contact
      norms rules check-in checkin check ins intro introductions milieu dayroom structure schedule needs need
      growth change changes journey path steadily moving vent difficulty difficulties struggles struggle situation situations
      importance various different new related relevant own themes theme hour minutes min mins first second half end
      beginning throughout camera video connection audio screen chat zoom visible group's stigma
      room's atmosphere area aspects agenda goals objectives objective dynamics dynamic cohesion rapport universality altruism catharsis program programming assignment packet
      dialogue collective interpersonal strengths resilience insightful emotional emotionally environment sharing comments remarks disclosure self-disclosure empathy acceptance trust respect hope peers' members' others' individuals
      environment space secure via platform home location telehealth appreciation affect affects speech blunted flat constricted euthymic dysphoric congruent linear logical appearance groomed grooming orientation mse brighter restricted full-range privacy verified consent identity dressed groomed duration thoughts process judgment appropriate period stop addendum note brief progress services service current same support step group’s weekly
      notes note-taking healthy unhealthy positive negative goals-group prompts prompting direction instruction directions`,
  },
  {
    doc: 'Words that may be in the note of anyone: what templates and scribes write.',
    classes: ['SERVICE'],
    words: `maladaptive adaptive pattern patterns stressor stressors learned learning criteria distortion distortions recent event events compliance
      adherence effects evidenced utilize utilized utilizing utilizes functioning symptomatology symptomology stabilization psychosocial mechanism
      mechanisms self-esteem self-worth self-care self-awareness self-reflection self-compassion beliefs values lifestyle choices consequences
      responsibility accountability assertiveness styles style concept concepts principles barriers barrier obstacles obstacle weaknesses
      insights guided deeper deep open-ended expression vulnerabilities introspection nuanced navigate navigating foster fostered promote promoted
      enhance enhanced supporting underlying context contexts capacity developing identify identifying identification complexities opportunity
      opportunities perspective-taking modality modalities theme-based evidence-based person-centered client-centered psychological clinical therapist's cognitive regulation assertive ability abilities reflected reflection`,
  },
  {
    doc: 'Methods and materials.',
    classes: ['METHOD'],
    words: `psychoeducation psychoed psycho-ed pe cbt dbt mi act emdr cpt trauma-informed motivational interviewing mindfulness
      meditation breathing relaxation grounding worksheet worksheets wksht wkst handout handouts video film clip book lecture teaching
      education validation support normalization reframing socratic techniques technique interventions intervention skills skill
      modeling exploration reflection reflective listening exercise roleplay role-plays visualization imagery yoga stretching art music journaling
      discussion step steps module lesson curriculum halt stop tipp dear man accepts wise mind distress tolerance emotion regulation interpersonal
      effectiveness cognitive restructuring behavioral activation psychodrama solution-focused strengths-based processing unit curriculum`,
  },
  {
    doc: 'Movement, without what shows it.',
    classes: ['PROGRESS', 'LEVEL'],
    words: `progress progressing progressed improving improvement improvements improved gains gain growth advancing forward headway moving
      easing thaw softening loosening shift movement freer inching warming along coming getting there advances strides slowly-but steady steadily slow slowly minimal slight gradual gradually some fair regressing regression plateau plateaued stagnant better worse same
      toward towards maintaining ↑ ↓ →`,
  },
  {
    doc: 'Comparing.',
    classes: ['COMPARE'],
    words: `than from since compared versus vs before earlier previous previously prior previously beat beats up down former
      again anymore baseline`,
  },
  {
    doc: 'Changing.',
    classes: ['CHANGE'],
    verbs: true,
    words:
      'increase decrease reduce improve worsen escalate return drop lessen spike resolve decline double halve lower diminish intensify revise update change',
  },
  {
    doc: 'Changing, irregular and as words.',
    classes: ['CHANGE'],
    words:
      'rose fell went gone grew shot new newly up down higher lower more less fewer worse stronger weaker ↑ ↓ subsided back',
  },
  {
    doc: 'Feelings that a clinician can see or a patient can name.',
    classes: ['EMOTION'],
    words: `tearful crying angry sad anxious afraid scared frightened ashamed guilty proud irritable agitated hopeless lonely
      relieved embarrassed upset frustrated overwhelmed numb jealous hurt nervous worried excited happy shame guilt fear grief panic tears`,
  },
];
