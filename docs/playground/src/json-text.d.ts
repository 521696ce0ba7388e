/** The build brings a JSON file in as its text, so that a scene is read like anything pasted. */
declare module '*.json' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a JSON file has no names to export.
  export default text;
}
