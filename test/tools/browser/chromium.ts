import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The parts of a page's API that the tests use. */
export interface Page {
  goto(url: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  selectOption(selector: string, value: string): Promise<unknown>;
  setChecked(selector: string, checked: boolean): Promise<void>;
  keyboard: {
    press(key: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  evaluate<Result>(script: string): Promise<Result>;
  emulateMedia(media: { media?: 'screen' | 'print' }): Promise<void>;
  pdf(options: { format: string }): Promise<Uint8Array>;
  screenshot(options: Record<string, unknown>): Promise<Uint8Array>;
  route(
    pattern: string,
    handle: (route: {
      request(): { url(): string };
      fulfill(response: {
        status?: number;
        contentType?: string;
        headers?: Record<string, string>;
        body: string;
      }): Promise<void>;
    }) => Promise<void>,
  ): Promise<void>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'dialog' | 'popup' | 'pageerror', listener: (what: unknown) => void): void;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
}

/** The screen size for a page. */
export interface View {
  viewport: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  deviceScaleFactor?: number;
}

/** The parts of a browser's API that the tests use. */
export interface Browser {
  newContext(view: View): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface Launcher {
  chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<Browser>;
  };
}

interface Binary {
  default: { executablePath(): Promise<string>; args: string[] };
}

const require = createRequire(import.meta.url);

/** Loads a module of the packages in this folder, which are installed separately. */
export const moduleOfBrowser = async <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(require.resolve(name)).href);

// With a single process, the browser would end when its first context is closed.
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];

/** A real Chromium, or the reason why it cannot be opened. */
export const openBrowser = async (): Promise<Browser | string> => {
  try {
    const { chromium }: Launcher = require('playwright-core');
    const { default: binary } = await moduleOfBrowser<Binary>('@sparticuz/chromium');
    const options = {
      executablePath: await binary.executablePath(),
      args: [...binary.args.filter((arg) => !unwanted.includes(arg)), '--no-sandbox'],
    };
    // On a busy machine, the first start sometimes fails immediately.
    return await chromium.launch(options).catch(() => chromium.launch(options));
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return `No Chromium here (npm run extras -- browser installs it): ${reason}`;
  }
};
