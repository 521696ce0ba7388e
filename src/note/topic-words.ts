import { reportingWords } from '../reference/words/reporting-words.js';

const stemAndEnding = /^(.{3,}?)(?:ings?|ed|es|s|e)$/u;

const stem = (plainWord: string): string => stemAndEnding.exec(plainWord)?.[1] ?? plainWord;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const reporting: ReadonlySet<string> = new Set(reportingWords.map(stem));

/** Whether every word of the text is one of the topic, or one in which attendance is reported. */
export const saysOnly = (topic: string, text: string): boolean => {
  const word = /[\p{L}\p{M}\p{N}]+/gu;
  let plainTopic: string | undefined;
  let stems: ReadonlySet<string> | undefined;
  // Word by word: nearly every honest note has one early on that the topic does not hold even as letters.
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const asked = stem(plain(found[0]));
    if (reporting.has(asked)) continue;
    plainTopic ??= plain(topic);
    if (!plainTopic.includes(asked)) return false;
    stems ??= new Set((plainTopic.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem));
    if (!stems.has(asked)) return false;
  }
  return true;
};
