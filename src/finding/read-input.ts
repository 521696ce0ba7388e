export * from '../input/read-input.js';
