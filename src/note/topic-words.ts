import { reportingWords } from '../reference/reporting-words.js';

const stemAndEnding = /^(.{3,}?)(?:ings?|ed|es|s|e)$/u;

const stem = (plainWord: string): string => stemAndEnding.exec(plainWord)?.[1] ?? plainWord;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const reporting: ReadonlySet<string> = new Set(reportingWords.map(stem));

/** Whether every word of the text is one of the topic, or one in which attendance is reported. */
export const saysOnly = (topic: string, text: string): boolean => {
  const word = /[\p{L}\p{M}\p{N}]+/gu;
  const plainText = plain(text);
  const plainTopic = plain(topic);
  let stems: ReadonlySet<string> | undefined;
  for (let found = word.exec(plainText); found; found = word.exec(plainText)) {
    const asked = stem(found[0]);
    if (reporting.has(asked)) continue;
    // Nearly every honest note has a word early on that the topic does not hold even as letters.
    if (!plainTopic.includes(asked)) return false;
    stems ??= new Set((plainTopic.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem));
    if (!stems.has(asked)) return false;
  }
  return true;
};
