import { describe, expect, test } from 'vitest';
import { changing, readGroup } from './small-group-bundle.js';

describe('the name of a member', () => {
  const named = (name: object[]) =>
    readGroup(changing('patient-a', () => ({ name }) as never)).a?.name;

  test('is the official one, else the usual one, never an old one', () => {
    const old = { use: 'old', family: 'Old', given: ['Old'] };
    const usual = { use: 'usual', family: 'Vance', given: ['Teo'] };
    const official = { use: 'official', family: 'Vance', given: ['Teodora', null] };
    expect(named([old, usual, official])).toEqual({ given: 'Teodora', family: 'Vance' });
    expect(named([old, usual])).toEqual({ given: 'Teo', family: 'Vance' });
    expect(named([old])).toBeUndefined();
    expect(named([official, { use: 'nickname', given: ['Teddy'] }])).toEqual({
      given: 'Teodora',
      family: 'Vance',
      preferred: 'Teddy',
    });
  });
});
