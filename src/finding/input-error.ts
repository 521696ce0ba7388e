export * from '../input/input-error.js';
