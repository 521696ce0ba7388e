/** Sets what is known; what is not known leaves no key, for JSON has no undefined. */
export const setKnown = <Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | undefined,
): void => {
  if (value !== undefined) target[key] = value;
};
