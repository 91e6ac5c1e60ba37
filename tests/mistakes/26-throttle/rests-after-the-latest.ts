// Takes two intervals off after the latest call has been made, and drops what comes in them.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let state: "open" | "shut" | "resting" = "open";
  let latest: A | undefined;
  const open = (): void => {
    const args = latest;
    latest = undefined;
    state = args === undefined || state === "resting" ? "open" : "resting";
    if (args === undefined) return;
    setTimeout(open, 2 * interval);
    fn(...args);
  };
  return (...args) => {
    if (state === "shut") latest = args;
    if (state !== "open") return;
    state = "shut";
    setTimeout(open, interval);
    fn(...args);
  };
}
