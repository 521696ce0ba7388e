/** Rows of one key stand together only where they are sorted: whoever forgot to is told, and gets no half result. */
export class NotSortedError extends Error {
  override readonly message = 'The rows are not sorted by their bytes: LC_ALL=C sort.';
}

/** Says where the rows of a new key begin. */
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
