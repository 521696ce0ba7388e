import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/individuality/reading/stem.js';

describe('the stem', () => {
  test.each([
    ['shared', 'shar'],
    ['sharing', 'shar'],
    ['shares', 'shar'],
    ['share', 'shar'],
    ['stopped', 'stop'],
    ['stopping', 'stop'],
    ['parties', 'parti'],
    ['party', 'parti'],
    ['calmly', 'calm'],
    ['families', 'fami'],
    ['family', 'fami'],
    ['class', 'clas'],
    ['virus', 'virus'],
    ['bus', 'bus'],
    ['need', 'need'],
    ['bed', 'bed'],
    ['shed', 'shed'],
    ['sing', 'sing'],
    ['bring', 'bring'],
    ['going', 'going'],
    ['doings', 'doing'],
    ['ally', 'alli'],
    ['rely', 'reli'],
    ['early', 'earli'],
    ['tree', 'tre'],
    ['used', 'used'],
    ['uses', 'use'],
    ['see', 'see'],
    ['ties', 'ti'],
    ['bees', 'be'],
    ['eel', 'eel'],
    ['agree', 'agr'],
    ['falls', 'fal'],
    ['dialog', 'dialog'],
    ['class', 'clas'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

test.each([
  ['shared', 'sharing'],
  ['anxieties', 'anxiety'],
  ['planned', 'planning'],
  ['quietly', 'quiet'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each(['process', 'focus', 'need', 'sing', 'is', 'only'])(
  'the stem of %s is not shorter than needed',
  (word) => {
    expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(word.length - 1, 3));
  },
);
