/** Stands where a bundle says something in a form that cannot be used. */
export const unreadable: unique symbol = Symbol('unreadable');
