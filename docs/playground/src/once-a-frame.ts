// "key" is when something was typed, "score" when the answer is ready, "paint" when it is on the screen.

const mark = (name: 'key' | 'score' | 'paint'): void => {
  performance.mark(name);
};

const measure = (): void => {
  performance.clearMeasures();
  performance.measure('key to score', 'key', 'score');
  performance.measure('score to paint', 'score', 'paint');
  performance.measure('key to paint', 'key', 'paint');
};

// A message that is posted while a frame is made arrives after that frame was painted.
const afterPaint = (then: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
};

/** Answers at most once a frame, however fast somebody types, and measures from the first key on. */
export const onceAFrame = (answer: (scored: () => void) => void): (() => void) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    performance.clearMarks();
    mark('key');
    requestAnimationFrame(() => {
      waiting = false;
      answer(() => mark('score'));
      afterPaint(() => {
        mark('paint');
        measure();
      });
    });
  };
};

/** Runs once nothing has asked for it for so many milliseconds. */
export const onPause = (milliseconds: number, run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
};
