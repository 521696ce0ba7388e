const withThousands = (digits: string): string =>
  digits.length > 3 ? `${withThousands(digits.slice(0, -3))},${digits.slice(-3)}` : digits;

/** Whole cents as dollars: `$1,250.00`, and `-$65.00` for money taken back. */
export const dollars = (cents: number): string => {
  const amount = Math.abs(cents);
  const whole = withThousands(String(Math.floor(amount / 100)));
  return `${cents < 0 ? '-' : ''}$${whole}.${String(amount % 100).padStart(2, '0')}`;
};

/** A whole number with its thousands apart: `12,500`. */
export const thousands = (count: number): string => withThousands(String(count));
