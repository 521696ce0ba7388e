/** Splits a row at its first tabs. The last field is the rest of the row; missing fields are empty. */
export const fieldsOf = (text: string, count: 2 | 3 | 4): [string, string, string, string] => {
  const fields: [string, string, string, string] = ['', '', '', ''];
  let from = 0;
  for (let field = 0; field < count; field += 1) {
    const tab = field < count - 1 ? text.indexOf('\t', from) : -1;
    fields[field] = tab < 0 ? text.slice(from) : text.slice(from, tab);
    if (tab < 0) break;
    from = tab + 1;
  }
  return fields;
};

/** Joins fields into a row. */
export const rowOf = (...fields: readonly string[]): string => fields.join('\t');
