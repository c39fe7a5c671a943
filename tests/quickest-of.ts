/**
 * The milliseconds that something takes at its quickest: whatever else the machine does only makes it slower, so what
 * is left is the work itself.
 */
export function quickestOf(times: number, work: () => unknown): number {
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...measured);
}
