/** Seconds of processor time that a call takes; a busy machine does not lengthen them. */
export const processorSeconds = (call: () => unknown): number => {
  const start = process.cpuUsage();
  call();
  return process.cpuUsage(start).user / 1e6;
};
