import { expect, test } from 'vitest';
import { Dice } from '../../notes/random.js';
import { changedRecipe, firstRecipes, madeNotes } from './made-text.js';

test('a recipe gives the same notes on every run, with about the requested number of letters', () => {
  for (const recipe of firstRecipes) {
    const notes = madeNotes(recipe, 20_000);
    expect(notes).toHaveLength(recipe.notes);
    expect(notes).toEqual(madeNotes(recipe, 20_000));
    let letters = 0;
    for (const { text, frame = '' } of notes) letters += text.length + frame.length;
    expect(letters).toBeGreaterThanOrEqual(20_000);
    expect(letters).toBeLessThan(60_000);
  }
});

test('a changed recipe never exceeds the note limit of one call', () => {
  const dice = new Dice(7);
  let [recipe] = firstRecipes;
  for (let at = 0; at < 500 && recipe; at += 1) {
    recipe = changedRecipe(recipe, dice, 40);
    if (at > 10) expect(recipe.notes).toBeLessThanOrEqual(50);
    expect(recipe.notes).toBeGreaterThanOrEqual(1);
  }
});
