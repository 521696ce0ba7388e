/** Thrown for unsorted input. Unsorted rows would split a key and give an incomplete result. */
export class NotSortedError extends Error {
  override readonly message = 'The rows are not sorted by their bytes: LC_ALL=C sort.';
}

/** Detects the first row of each new key. */
export class SortedKeys {
  #key: string | undefined;

  isNew(key: string): boolean {
    const before = this.#key;
    if (key === before) return false;
    if (before !== undefined && key < before) throw new NotSortedError();
    this.#key = key;
    return true;
  }
}
