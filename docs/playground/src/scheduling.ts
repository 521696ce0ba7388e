// "key" is when something was typed, "score" is when the score was ready, "paint" is when it was on the screen.
const measure = (key: number, score: number, paint: number): void => {
  performance.clearMeasures();
  performance.measure('key to score', { start: key, end: score });
  performance.measure('score to paint', { start: score, end: paint });
  performance.measure('key to paint', { start: key, end: paint });
};

// A message posted while a frame is prepared arrives after that frame is painted.
const afterPaint = (then: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
};

/** Answers at most once per frame, however fast someone types, and measures from the first key. */
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

/** Runs after that many milliseconds without another call. */
export const onPause = (milliseconds: number, run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
};
