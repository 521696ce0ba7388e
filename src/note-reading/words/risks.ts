import type { WordList } from './word-list.js';

/** Words of risk and of its absence. */
export const risks: readonly WordList[] = [
  {
    doc: 'Ideation, self-harm and violence.',
    classes: ['RISK'],
    words: `si hi avh sib sh tib nssi nssib sihi suicidal suicide suicidality homicidal homicide ideation self-harm selfharm self-injury self-injurious cutting shi
      cssrs ssrs c-ssrs overdose od kill killing die dying dead elopement harm`,
  },
  {
    doc: 'Substances and using them.',
    classes: ['USE'],
    words: `use used using uses usage drink drank drinking drinks alcohol relapse relapsed relapses lapse lapsed slip slipped etoh heroin fentanyl cocaine
      crack meth marijuana weed thc cannabis xanax benzo benzos pills opioids opiates beer beers vodka wine whiskey liquor vape vaped smoked smoking binge
      binged purge purged gambled gambling bet`,
  },
  {
    doc: 'Urges.',
    classes: ['URGE'],
    words: 'craving cravings crave craved urge urges urged cravngs temptation',
  },
  {
    doc: 'Tests.',
    classes: ['TEST'],
    words: 'uds ua utox tox uas breathalyzer bac urine screen drug-screen etg',
  },
  {
    doc: 'Safety.',
    classes: ['SAFE'],
    words:
      'safe safety sober clean abstinent sobriety crisis danger risk threat firearm firearms weapon weapons gun guns',
  },
  {
    doc: 'Answers that say little or none.',
    classes: ['LOW'],
    words: 'neg negative low none clean minimal no denied denies nil absent unremarkable n -',
  },
  {
    doc: 'How a risk shows itself.',
    classes: ['SHOWS'],
    words: `reports reported endorses endorsed endorsing admits admitted voiced voices voicing passive active ongoing current currently fleeting intermittent
      having has had experiencing experienced strong intense daily still persistent some continues acknowledges acknowledged rates rated states stated disclosed
      said says positive pos today now`,
  },
  {
    doc: 'What was, and is told as history.',
    classes: ['HISTORY'],
    words: 'hx history h/o past previous prior former childhood ago lifetime remote',
  },
  {
    doc: 'What makes a risk a subject of teaching.',
    classes: ['TAUGHT'],
    words:
      'prevention warning signs education psychoeducation topic triggers awareness cycle management',
  },
];
