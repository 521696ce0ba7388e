// Tests that are asked otherwise of a mutant than of the code, by a part of their names.

/** They say how a large input is borne, or ask very often: in a second or more. */
export const leftOut: readonly string[] = [
  '200,000 unknown keys are as many faults',
  '5,000 claims',
  'a hundred thousand sessions with long, similar ids',
  'a thousand generated batches give valid claims',
  'are never built for more, fewer or others than the roster',
  'five hundred patients are read in',
  'give it whatever is shared',
  'ids that take every name for the session’s own line leave one',
  'is more than a thousand notes',
  'is told of one patient who is listed five hundred times and comes and goes',
  'match after masking, in any Unicode, and do not overlap',
  'more than five hundred patients are too many',
  'one patient whom thousands of resources contain is found once',
  'fingerprints of long notes are compared as those of short ones',
  'of a megabyte is shown whole',
  'stays small where only some codes are wanted',
  'hostile text >',
  'whether notes are compared or not, the same names are found',
];

/** They count the cases that they were given, so they get every one. */
export const givenEveryCase: readonly string[] = [
  'answers or names its faults, whatever stands anywhere in its input',
  'it is ready just where it bills who attended',
  'give the number of string-similarity, bit for bit',
  'says yes only where the schema does',
];
