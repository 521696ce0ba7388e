/** The stream that shows the progress. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far the program is. */
export interface Progress {
  /** The bytes of all files. */
  start(size: number): void;
  read(bytes: number): void;
  end(): void;
}

const width = 30;

/** A progress bar on a terminal, and nothing elsewhere. */
export const progressOn = (screen: Screen): Progress => {
  let size = 0;
  let done = 0;
  let shown = -1;
  const show = (): void => {
    const percent = size === 0 ? 100 : Math.min(100, Math.floor((done / size) * 100));
    if (!screen.isTTY || percent === shown) return;
    shown = percent;
    const full = Math.round((percent / 100) * width);
    screen.write(
      `\r[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${String(percent).padStart(3)} %`,
    );
  };
  return {
    start(bytes) {
      size = bytes;
      show();
    },
    read(bytes) {
      done += bytes;
      show();
    },
    end() {
      if (screen.isTTY) screen.write('\n');
    },
  };
};
