import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.js';

test('an element writer reports values that are too long, too short, missing or not allowed', () => {
  const faults = faultsOf((writer) => {
    writer.exact('12345', '/long', 4);
    writer.exact('1234', '/fits', 4, 4);
    writer.exact('123', '/short', 4, 4);
    writer.exact('a*b', '/value', 4);
    writer.exact('   ', '/blank', 4, 4);
    writer.exact(undefined, '/none', 4, 4);
    writer.name('Zoë', '/name', 3);
    writer.name('Zoës', '/name-too-long', 3);
    writer.name('愛', '/foreign', 3);
    writer.needed('', '/needed');
    writer.needed('x', '/there');
    writer.npi('1234567890', '/npi');
    writer.npi('1234567893', '/right');
  });
  expect(faults).toEqual([
    '/long range',
    '/short range',
    '/value value',
    '/name-too-long range',
    '/foreign value',
    '/needed missing',
    '/npi value',
  ]);
});
