/** Progress of a batch. */
export interface Done {
  readonly lines: number;
  readonly failed: number;
  readonly read: number;
  readonly size: number;
}

/** The stream that shows the progress. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const filled = (share: number, width: number): string => {
  const full = Math.round(share * width);
  return '#'.repeat(full) + '.'.repeat(width - full);
};

const counts = ({ lines, failed }: Done): string =>
  `${lines} ${lines === 1 ? 'line' : 'lines'}${failed === 0 ? '' : `, ${failed} broken`}`;

/** Redraws a progress bar on a terminal; otherwise prints one line at the end. */
export const progressOn = (screen: Screen) => {
  const width = Math.max(10, Math.min(40, (screen.columns ?? 80) - 40));
  return {
    show(done: Done): void {
      if (!screen.isTTY) return;
      const share = done.size === 0 ? 1 : done.read / done.size;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      screen.write(`\r[${filled(share, width)}] ${percent} %  ${counts(done)}\u001b[K`);
    },
    end(done: Done): void {
      this.show(done);
      screen.write(`${screen.isTTY ? '\n' : ''}${counts(done)}.\n`);
    },
  };
};
