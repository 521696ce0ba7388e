/** The build imports a JSON file as text, so that a scene is read like any pasted text. */
declare module '*.json' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a JSON file has no names to export.
  export default text;
}
