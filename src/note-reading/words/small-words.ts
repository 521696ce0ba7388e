import type { WordList } from './word-list.js';

/** The words that hold a sentence together. */
export const smallWords: readonly WordList[] = [
  {
    doc: 'To be.',
    classes: ['BE'],
    words:
      'is are was were be been am being isnt wasnt became becomes remained remains appeared appears seemed seems felt presented presents',
  },
  {
    doc: 'To have and to do, as auxiliaries.',
    classes: ['HAVE'],
    words: 'has have had did does do having',
  },
  {
    doc: 'What is not yet, or may be.',
    classes: ['MODAL'],
    words: 'will would could can should may might shall must gonna wanna',
  },
  {
    doc: 'Negation.',
    classes: ['NOT'],
    words:
      'no not never none nil without neither nor cannot cant didnt doesnt dont hasnt havent hadnt wouldnt couldnt wont isnt wasnt nobody nothing non w/o ø zero free absent',
  },
  { doc: 'Denying.', classes: ['DENY', 'SAY'], words: 'denies denied deny denying denial' },
  {
    doc: 'Prepositions.',
    classes: ['PREP'],
    words:
      'of in to for with w w/ at on by from about after before into onto over under through thru during between among around against toward towards upon re regarding concerning per via within across behind beside near off out up down as like for than r/t d/t',
  },
  { doc: 'What joins.', classes: ['AND'], words: 'and & or but then so plus + yet also' },
  {
    doc: 'What opens an inner clause.',
    classes: ['THAT'],
    words:
      'that what who whom whose which if whether how why when while where because since until till once although though unless whenever as than b/c bc cuz',
  },
  {
    doc: 'Articles and pointing words.',
    classes: ['DET'],
    words: 'the a an this these those some any each every both another',
  },
  {
    doc: 'Adverbs and pronouns without content.',
    classes: ['SMALL'],
    words: `it its itself im ive there here very too also just only even still again well much more most less
      least really quite rather so such own same now soon ever always often sometimes almost already perhaps maybe however
      therefore overall together away back else yes ok okay bit lot lots little many few several something anything
      everything someone somebody anyone thing things way ways kind sort etc throughout initially later finally towards
      you your yours yourself get got getting go going goes went gone come came comes make made makes take taken put let
      use used able due able per x during today tonight doing seen needed prn overall both either mostly mainly especially via`,
  },
  {
    doc: 'A word that may tie the work to a plan, or not.',
    classes: ['SMALL'],
    words: 'part aspect level degree amount number time times',
  },
];
