/**
 * The value, with everything inside it frozen. Published data is the same for every caller in a program, so no
 * caller may change it for the others.
 */
// @__NO_SIDE_EFFECTS__
export const frozen = <T>(value: T): T => {
  freeze(value);
  return value;
};

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
};
