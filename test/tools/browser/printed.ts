import { moduleOfBrowser, type Page } from './chromium.js';

interface Pdf {
  getDocument(options: { data: Uint8Array; verbosity: number }): {
    promise: Promise<{
      numPages: number;
      getPage(number: number): Promise<{
        view: number[];
        getTextContent(): Promise<{
          items: { str: string; transform: number[]; width: number }[];
        }>;
      }>;
    }>;
  };
}

/** A piece of printed text: its sheet, and its position in points from the left and from the bottom. */
export interface PrintedText {
  sheet: number;
  text: string;
  left: number;
  right: number;
  bottom: number;
  sheetWidth: number;
}

// Reading text does not need drawing, but the module warns at length if drawing is not available.
const readerOfPdf = async (): Promise<Pdf> => {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  const { log } = console;
  console.log = () => {};
  try {
    return await moduleOfBrowser<Pdf>('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.log = log;
  }
};

/** Prints the page and reads the position of each piece of text. */
export const printed = async (page: Page, format: string): Promise<PrintedText[]> => {
  const { getDocument } = await readerOfPdf();
  const data = new Uint8Array(await page.pdf({ format }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const texts: PrintedText[] = [];
  for (let sheet = 1; sheet <= document.numPages; sheet += 1) {
    const paper = await document.getPage(sheet);
    for (const { str, transform, width } of (await paper.getTextContent()).items)
      if (str.trim() !== '')
        texts.push({
          sheet,
          text: str,
          left: transform[4] ?? 0,
          right: (transform[4] ?? 0) + width,
          bottom: transform[5] ?? 0,
          sheetWidth: paper.view[2] ?? 0,
        });
  }
  return texts;
};
