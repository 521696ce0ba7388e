import { describe, expect, test } from 'vitest';
import { isUnspaced, UnspacedNames } from '../../src/individuality/unspaced-names.js';
import type { PersonName } from '../../src/record/person-name.js';

const wang = { given: '小明', family: '王' };
const tanaka = { given: '花子', family: '田中' };
const kim = { given: '민수', family: '김' };

/** The words of a text that are the person's name, the full name in brackets. */
const found = (text: string, ...names: PersonName[]): string[] =>
  new UnspacedNames(names.map((name, index) => ({ patientId: `${index}`, name })))
    .find(text)
    .map(({ start, end, full }) => (full ? `[${text.slice(start, end)}]` : text.slice(start, end)));

describe('a full name is found without a space around it', () => {
  test.each<[string, string, PersonName]>([
    ['她回答了王小明的问题。', '[王小明]', wang],
    ['她回答了小明王。', '[小明王]', wang],
    ['她回答了王 小明。', '[王 小明]', wang],
    ['She answered 王小明.', '[王小明]', wang],
    ['今日は田中花子さんと話した。', '[田中花子]', tanaka],
    ['今日は田中　花子と話した。', '[田中　花子]', tanaka],
    ['マリア・ロペスと話した。', '[マリア・ロペス]', { given: 'マリア', family: 'ロペス' }],
    ['ﾏﾘｱ･ﾛﾍﾟｽと話した。', '[ﾏﾘｱ･ﾛﾍﾟｽ]', { given: 'マリア', family: 'ロペス' }],
    ['그녀는 김민수에게 대답했다.', '[김민수]', kim],
    ['그녀는 김 민수가 옳다고 했다.', '[김 민수]', kim],
    ['그녀는 김민수에게'.normalize('NFD'), `[${'김민수'.normalize('NFD')}]`, kim],
    ['เธอตอบสมชายใจดีแล้ว', '[สมชายใจดี]', { given: 'สมชาย', family: 'ใจดี' }],
    ['王阿明笑了。', '[王阿明]', { ...wang, preferred: '阿明' }],
  ])('%j has %j', (text, words, name) => {
    expect(found(text, name)).toEqual([words]);
  });
});

describe('a part of a name by itself is found', () => {
  test.each<[string, string[], PersonName]>([
    ['她回答了小明。', ['小明'], wang],
    ['她回答了王先生。', ['王'], wang],
    ['田中さんが笑った。', ['田中'], tanaka],
    ['민수가 말했다.', ['민수'], kim],
    ['김 씨가 말했다.', ['김'], kim],
    ['さくらさんが笑った。', ['さくら'], { given: 'さくら', family: '林' }],
    ['あいさんが笑った。', ['あい'], { given: 'あい', family: '林' }],
  ])('%j has %j', (text, words, name) => {
    expect(found(text, name)).toEqual(words);
  });
});

describe('other words are not names', () => {
  test.each<[string, PersonName]>([
    ['国王走了。', wang],
    ['호수민수기', kim],
    ['김치를 먹었다.', kim],
    ['호수 진짜 좋다', { given: '수진', family: '김' }],
    ['アンケートに答えた。', { given: 'アン', family: '林' }],
    ['メアンに答えた。', { given: 'アン', family: '林' }],
    ['であいが大切。', { given: 'あい', family: '林' }],
    ['王\n小明', { given: '明', family: '王小' }],
    ['She answered.', wang],
    ['', wang],
  ])('%j', (text, name) => {
    expect(found(text, name)).toEqual([]);
  });

  test('and a name in letters is searched for elsewhere', () => {
    expect(found('她回答了Ruben。', { given: 'Ruben', family: 'Okafor' })).toEqual([]);
    expect(isUnspaced('Ruben')).toBe(false);
    expect(isUnspaced('민수')).toBe(true);
  });
});

test('the longest name counts, with everyone who has it', () => {
  const names = new UnspacedNames([
    { patientId: 'a', name: { given: '小明', family: '王' } },
    { patientId: 'b', name: { given: '小明', family: '李' } },
    { name: { given: '小明', family: '陈' } },
  ]);
  expect(names.find('王小明和小明').map(({ bearers }) => bearers)).toEqual([
    ['a'],
    ['a', 'b', undefined],
  ]);
});

test('a name of more than forty characters is not searched for', () => {
  const long = (length: number) => '明'.repeat(length);
  expect(found(long(40), { given: long(40), family: '' })).toEqual([long(40)]);
  expect(found(long(41), { given: long(41), family: '' })).toEqual([]);
});
