/** A woman’s note as it stands in a man’s chart: name, pronouns, numbers and weekdays are other ones. */
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
