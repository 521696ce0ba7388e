import type { Edit } from './edits.js';
import { exoticForms } from './exotic.js';
import { hostileCanary } from './hostile.js';
import { textCanary } from './planted.js';

/** An object or array, and a key in it. */
interface Slot {
  readonly holder: object;
  readonly key: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const slotsIn = (root: object): Slot[] => {
  const slots: Slot[] = [];
  const walk = (holder: object): void => {
    for (const key of Object.keys(holder)) {
      slots.push({ holder, key });
      const value: unknown = Reflect.get(holder, key);
      if (isObject(value)) walk(value);
    }
  };
  walk(root);
  return slots;
};

/** Sets an own property, including `__proto__`; does nothing if the holder is frozen. */
const set = ({ holder, key }: Slot, value: unknown): void => {
  Reflect.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
};

const remove = ({ holder, key }: Slot): void => {
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
  JSON.parse((JSON.stringify(value) ?? 'null').replaceAll(textCanary, 'y'));

const repeat = ({ holder, key }: Slot, times: number): void => {
  if (!Array.isArray(holder)) return;
  for (let time = 0; time < times; time += 1) holder.push(copied(Reflect.get(holder, key)));
};

const add = (into: unknown, key: string, value: unknown): void => {
  if (isObject(into) && !Array.isArray(into))
    set({ holder: into, key: hostileKey(key) }, hostile(value, key));
};

const rename = (slot: Slot, as: string): void => {
  if (Array.isArray(slot.holder)) return;
  const value: unknown = Reflect.get(slot.holder, slot.key);
  remove(slot);
  set({ holder: slot.holder, key: hostileKey(as) }, value);
};

const copyFrom = (slot: Slot, from: Slot | undefined): void => {
  if (from) set(slot, copied(Reflect.get(from.holder, from.key)));
};

const change = (slot: Slot, edit: Edit, slots: readonly Slot[]): void => {
  const value: unknown = Reflect.get(slot.holder, slot.key);
  switch (edit.kind) {
    case 'replace':
      set(slot, hostile(edit.by, slot.key));
      break;
    case 'drop':
      remove(slot);
      break;
    case 'repeat':
      repeat(slot, edit.times);
      break;
    case 'name':
      rename(slot, edit.as);
      break;
    case 'add':
      add(value, edit.key, edit.value);
      break;
    case 'copy':
      copyFrom(slot, slots[edit.from % slots.length]);
      break;
    case 'form':
      set(slot, exoticForms[edit.as]?.(value));
      break;
  }
};

/** Applies edits to an array of arguments, in place. */
export const edited = (given: unknown[], changes: readonly Edit[]): unknown[] => {
  const make = (edit: Edit): void => {
    const slots = slotsIn(given);
    const slot = slots[edit.at % Math.max(1, slots.length)];
    if (slot) change(slot, edit, slots);
  };
  for (const edit of changes) if (edit.kind !== 'form') make(edit);
  // Exotic values are made last and only once, because edits cannot be applied inside them.
  const form = changes.find(({ kind }) => kind === 'form');
  if (form) make(form);
  return given;
};
