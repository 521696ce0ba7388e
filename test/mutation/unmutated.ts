/** Files that hold nothing to mutate but data, and what pins their content instead. */
export const unmutated: readonly { readonly files: string; readonly because: string }[] = [];
