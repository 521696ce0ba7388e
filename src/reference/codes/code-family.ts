/**
 * First date of service of the psychotherapy codes as they stand: the edits of the former
 * interactive group code 90857 end on 2012-12-31 (NCCI procedure-to-procedure edits, 2024-07-01 file).
 * Before it this library has no figures.
 */
export const codeFamilySince = '2013-01-01';
