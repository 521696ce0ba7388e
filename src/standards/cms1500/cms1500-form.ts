import * as z from 'zod/mini';

/** One sheet of the form. Blank items have no key. */
export interface Cms1500Form {
  /** Counted from 1. */
  page: number;
  /** How many sheets the claim has. Each holds six service lines. */
  pages: number;
  /**
   * The printed text by item number: `'1a'`, `'21A'`. If an item has several boxes, the box follows a dot
   * (`'3.sex'`, `'5.city'`, `'33.2'`). The lines of item 24 are numbered: `'24D.1'`. The value of a
   * checkbox is its label: `'6'` is `'CHILD'`.
   */
  items: Record<string, string>;
}

/** The shape of a {@link Cms1500Form}. */
export const cms1500FormSchema: z.core.$ZodType<Cms1500Form> = z.object({
  page: z.int().check(z.gte(1)),
  pages: z.int().check(z.gte(1)),
  items: z.record(z.string(), z.string()),
});

/** A box on the printing grid of ten characters and six lines to the inch, both counted from 1. */
export interface Box {
  readonly line: number;
  readonly column: number;
  readonly width: number;
  /** Amounts are aligned to the right. */
  readonly right?: true;
}

const at = (line: number, column: number, width: number): Box => ({ line, column, width });
const amount = (line: number, column: number, width: number): Box => ({
  line,
  column,
  width,
  right: true,
});

const singleBoxes: Readonly<Record<string, Box>> = {
  '0.1': at(2, 41, 39),
  '0.2': at(3, 41, 39),
  '0.3': at(4, 41, 39),
  '0.4': at(5, 41, 39),
  '1a': at(8, 50, 29),
  '2': at(10, 1, 28),
  '3': at(10, 31, 10),
  '4': at(10, 50, 29),
  '5.street': at(12, 1, 28),
  '7.street': at(12, 50, 29),
  '5.city': at(14, 1, 24),
  '5.state': at(14, 26, 2),
  '7.city': at(14, 50, 23),
  '7.state': at(14, 74, 2),
  '5.zip': at(16, 1, 12),
  '7.zip': at(16, 50, 12),
  '9': at(18, 1, 28),
  '11': at(18, 50, 29),
  '9a': at(20, 1, 28),
  '11a': at(20, 53, 10),
  '10b.state': at(22, 45, 2),
  '11c': at(24, 50, 29),
  '9d': at(26, 1, 28),
  '12': at(29, 7, 20),
  '13': at(29, 55, 22),
  '17.qualifier': at(34, 1, 2),
  '17': at(34, 4, 24),
  '17b': at(34, 33, 10),
  '18.from': at(34, 54, 8),
  '21.indicator': at(37, 42, 1),
  '22.code': at(38, 50, 11),
  '22': at(38, 62, 18),
  '23': at(40, 50, 29),
  '25': at(56, 1, 15),
  '26': at(56, 23, 14),
  '28': amount(56, 52, 8),
  '29': amount(56, 62, 8),
  '33.phone': at(57, 66, 14),
  '32.1': at(58, 23, 26),
  '33.1': at(58, 50, 29),
  '32.2': at(59, 23, 26),
  '33.2': at(59, 50, 29),
  '31': at(60, 1, 20),
  '32.3': at(60, 23, 26),
  '33.3': at(60, 50, 29),
  '31.date': at(61, 6, 10),
  '32a': at(61, 23, 10),
  '33a': at(61, 50, 10),
  '33b': at(61, 63, 17),
};

const diagnosisBoxes = [...'ABCDEFGHIJKL'].map((letter, index): [string, Box] => [
  `21${letter}`,
  at(38 + Math.floor(index / 4), 3 + 13 * (index % 4), 8),
]);

const columnsOfShadedLine: Readonly<Record<string, Omit<Box, 'line'>>> = {
  '24I': { column: 65, width: 2 },
  '24J.taxonomy': { column: 68, width: 11 },
};

const columnsOfLine: Readonly<Record<string, Omit<Box, 'line'>>> = {
  '24A': { column: 1, width: 17 },
  '24B': { column: 19, width: 2 },
  '24D': { column: 25, width: 6 },
  '24D.modifiers': { column: 33, width: 11 },
  '24E': { column: 45, width: 4 },
  '24F': { column: 50, width: 8, right: true },
  '24G': { column: 59, width: 3 },
  '24J': { column: 68, width: 10 },
};

const boxesOfRow = (
  columns: Readonly<Record<string, Omit<Box, 'line'>>>,
  row: number,
  line: number,
): [string, Box][] =>
  Object.entries(columns).map(([kind, place]) => [`${kind}.${row}`, { line, ...place }]);

// A service line takes two lines of the grid. The upper, shaded one is for supplemental information.
const serviceBoxes = [1, 2, 3, 4, 5, 6].flatMap((row) => [
  ...boxesOfRow(columnsOfShadedLine, row, 41 + 2 * row),
  ...boxesOfRow(columnsOfLine, row, 42 + 2 * row),
]);

/**
 * The box of each item, at the lines and columns that practice management systems use. A test print on the
 * red form shows how far a printer shifts them.
 */
export const boxes: ReadonlyMap<string, Box> = new Map([
  ...Object.entries(singleBoxes),
  ...diagnosisBoxes,
  ...serviceBoxes,
]);

/** The checkboxes of each item, by label. */
export const checkboxes: Readonly<Record<string, Readonly<Record<string, Box>>>> = {
  '1': {
    MEDICARE: at(8, 1, 1),
    MEDICAID: at(8, 8, 1),
    TRICARE: at(8, 15, 1),
    CHAMPVA: at(8, 24, 1),
    'GROUP HEALTH PLAN': at(8, 31, 1),
    'FECA BLK LUNG': at(8, 39, 1),
    OTHER: at(8, 45, 1),
  },
  '3.sex': { M: at(10, 42, 1), F: at(10, 47, 1) },
  '6': { SELF: at(12, 33, 1), SPOUSE: at(12, 38, 1), CHILD: at(12, 42, 1), OTHER: at(12, 47, 1) },
  '10a': { YES: at(20, 35, 1), NO: at(20, 41, 1) },
  '11a.sex': { M: at(20, 68, 1), F: at(20, 75, 1) },
  '10b': { YES: at(22, 35, 1), NO: at(22, 41, 1) },
  '10c': { YES: at(24, 35, 1), NO: at(24, 41, 1) },
  '11d': { YES: at(26, 52, 1), NO: at(26, 57, 1) },
  '25.type': { SSN: at(56, 17, 1), EIN: at(56, 19, 1) },
  '27': { YES: at(56, 38, 1), NO: at(56, 43, 1) },
};
