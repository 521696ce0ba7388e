const dotAt = 3;

const dotted = (code: string): string => {
  const bare = code.replace('.', '');
  return bare.length > dotAt ? `${bare.slice(0, dotAt)}.${bare.slice(dotAt)}` : bare;
};

/** The diagnoses as a claim lists them: with the dot after the third character, each once, in order. */
export const dottedDiagnoses = (codes: readonly string[]): string[] => [
  ...new Set(codes.map(dotted)),
];
