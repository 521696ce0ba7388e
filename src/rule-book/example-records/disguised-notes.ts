/** A woman’s note copied into a man’s chart, with the name, pronouns, numbers and weekdays changed. */
export const disguised = (text: string): string =>
  text
    .replaceAll('Dolores', 'Walter')
    .replaceAll(/\bShe\b/g, 'He')
    .replaceAll(/\bshe\b/g, 'he')
    .replaceAll(/\bher\b/g, 'his')
    .replaceAll('Monday', 'Saturday')
    .replaceAll('twice', '4 times')
    .replaceAll(/\b8 falling to 3\b/g, '7 falling to 2')
    .replaceAll('2 weeks', '10 days');
