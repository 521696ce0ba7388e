import claimFile from '../../../examples/data/claim-file-with-six-mistakes.json';
import cleanGroup from '../../../examples/data/clean-recovery-group.json';
import clinicText from '../../../examples/data/clinic.json';
import copiedNotes from '../../../examples/data/copied-notes.json';
import droppedToOne from '../../../examples/data/dropped-to-one.json';
import dayDoneRight from '../../../examples/data/iop-day-done-right.json';
import largeGroup from '../../../examples/data/large-iop-with-cofacilitator.json';
import sameHour from '../../../examples/data/same-hour-billed-twice.json';
import skillsClass from '../../../examples/data/skills-class-from-slides.json';
import { scenes as stories } from '../../../examples/demo/scenes.js';

const texts: Readonly<Record<string, string>> = {
  'claim-file-with-six-mistakes.json': claimFile,
  'clean-recovery-group.json': cleanGroup,
  'copied-notes.json': copiedNotes,
  'dropped-to-one.json': droppedToOne,
  'iop-day-done-right.json': dayDoneRight,
  'large-iop-with-cofacilitator.json': largeGroup,
  'same-hour-billed-twice.json': sameHour,
  'skills-class-from-slides.json': skillsClass,
};

/** A session or a day to start from. All people, payers, and clinics in it are made up. */
export interface Scene {
  readonly file: string;
  readonly title: string;
  readonly story: string;
  /** The JSON, as if it had been pasted. */
  readonly text: string;
}

/** The scenes of the demo. */
export const scenes: readonly Scene[] = stories.map(({ file, title, story }) => ({
  file,
  title,
  story,
  text: texts[file] ?? '',
}));

/** The made-up clinic: the billing provider, the charges, and the payer policies. */
export { clinicText };
