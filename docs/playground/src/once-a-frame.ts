// "key" is when something was typed, "score" when the answer is ready, "paint" when it is on the screen.
const measure = (key: number, score: number, paint: number): void => {
  performance.clearMeasures();
  performance.measure('key to score', { start: key, end: score });
  performance.measure('score to paint', { start: score, end: paint });
  performance.measure('key to paint', { start: key, end: paint });
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
    const key = performance.now();
    requestAnimationFrame(() => {
      waiting = false;
      let score = key;
      answer(() => {
        score = performance.now();
      });
      afterPaint(() => measure(key, score, performance.now()));
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
