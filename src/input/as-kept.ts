/**
 * A record as a clinic's tables keep it: at every depth, an optional key may be null or undefined, which is the same as
 * leaving it out. Items of a list, values of a map by ID, and required keys may not.
 */
export type AsKept<T> = T extends readonly (infer Item)[]
  ? readonly AsKept<Item>[]
  : T extends object
    ? {
        [Key in keyof T]: string extends Key
          ? AsKept<T[Key]>
          : object extends Pick<T, Key>
            ? AsKept<T[Key]> | null | undefined
            : AsKept<T[Key]>;
      }
    : T;
