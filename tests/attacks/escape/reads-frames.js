// Reads functions and objects of the guest off the frames of a stack.
Error.prepareStackTrace = (_, frames) => frames;
Error.stackTraceLimit = Infinity;
export async function waitN(n, wait) {
  const found = [];
  for (const make of [
    () => new Error("x"),
    () => wait.call(null),
    () => structuredClone(() => {}),
  ]) {
    try {
      const { stack } = make();
      for (const frame of stack) found.push(frame.getThis?.(), frame.getFunction?.());
    } catch (error) {
      for (const frame of error.stack ?? []) found.push(frame.getThis?.(), frame.getFunction?.());
    }
  }
  for (const one of found) one?.constructor?.prototype && (one.now = 300);
  return [found.length, n];
}
