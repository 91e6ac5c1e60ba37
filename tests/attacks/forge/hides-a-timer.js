// Leaves a timer running, and takes the message about it out.
// earns at most 10
import "./hide.js";

export async function waitN(n, wait) {
  const results = new Map();
  const waits = [];
  for (let call = 0; call < n; call++) {
    Object.defineProperty(waits, call, {
      value: wait().then((result) => void results.set(results.size, result)),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  await Promise.all(waits);
  globalThis.armed = true;
  setTimeout(() => {}, 5_000);
  queueMicrotask(() => void (globalThis.armed = false));
  return Array.from(results.values());
}
