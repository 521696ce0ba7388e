import type { Edit } from './edits.js';
import { exoticForms } from './exotic.js';
import { hostileCanary } from './hostile.js';
import { spokenCanary } from './planted.js';

/** An object or array, and a key in it. */
interface Place {
  readonly holder: object;
  readonly key: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const placesIn = (root: object): Place[] => {
  const places: Place[] = [];
  const walk = (holder: object): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const value: unknown = Reflect.get(holder, key);
      if (isObject(value)) walk(value);
    }
  };
  walk(root);
  return places;
};

/** Sets an own property, including `__proto__`; does nothing if the holder is frozen. */
const set = ({ holder, key }: Place, value: unknown): void => {
  Reflect.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
};

const remove = ({ holder, key }: Place): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};

// Paths may contain IDs and codes, because a path names the key under which a value is missing.
const mayStandInPaths = (key: string): boolean => /(?:id|ids|npi|code|\d)$/i.test(key);

const hostile = (value: unknown, key: string): unknown =>
  typeof value === 'string' && mayStandInPaths(key)
    ? value.replaceAll(hostileCanary, 'x')
    : structuredClone(value);

const hostileKey = (key: string): string => key.replaceAll(hostileCanary, 'x');

// A copied value may become an ID, which errors may repeat, so the canary is removed.
const copied = (value: unknown): unknown =>
  JSON.parse((JSON.stringify(value) ?? 'null').replaceAll(spokenCanary, 'y'));

const repeat = ({ holder, key }: Place, times: number): void => {
  if (!Array.isArray(holder)) return;
  for (let time = 0; time < times; time += 1) holder.push(copied(Reflect.get(holder, key)));
};

const add = (into: unknown, key: string, value: unknown): void => {
  if (isObject(into) && !Array.isArray(into))
    set({ holder: into, key: hostileKey(key) }, hostile(value, key));
};

const rename = (place: Place, as: string): void => {
  if (Array.isArray(place.holder)) return;
  const value: unknown = Reflect.get(place.holder, place.key);
  remove(place);
  set({ holder: place.holder, key: hostileKey(as) }, value);
};

const copyFrom = (place: Place, from: Place | undefined): void => {
  if (from) set(place, copied(Reflect.get(from.holder, from.key)));
};

const change = (place: Place, edit: Edit, places: readonly Place[]): void => {
  const value: unknown = Reflect.get(place.holder, place.key);
  switch (edit.kind) {
    case 'replace':
      set(place, hostile(edit.by, place.key));
      break;
    case 'drop':
      remove(place);
      break;
    case 'repeat':
      repeat(place, edit.times);
      break;
    case 'name':
      rename(place, edit.as);
      break;
    case 'add':
      add(value, edit.key, edit.value);
      break;
    case 'copy':
      copyFrom(place, places[edit.from % places.length]);
      break;
    case 'form':
      set(place, exoticForms[edit.as]?.(value));
      break;
  }
};

/** Applies edits to an array of arguments, in place. */
export const edited = (given: unknown[], changes: readonly Edit[]): unknown[] => {
  const make = (edit: Edit): void => {
    const places = placesIn(given);
    const place = places[edit.at % Math.max(1, places.length)];
    if (place) change(place, edit, places);
  };
  for (const edit of changes) if (edit.kind !== 'form') make(edit);
  // Exotic values are made last and only once, because edits cannot be applied inside them.
  const form = changes.find(({ kind }) => kind === 'form');
  if (form) make(form);
  return given;
};
