// Gives indices of all arrays a setter, which keeps what is said out of them.
for (const prototype of [Object.prototype, Array.prototype]) {
  for (const index of [0, 1, 2, 3]) {
    try {
      Object.defineProperty(prototype, index, {
        get: () => undefined,
        set() {},
        configurable: true,
      });
    } catch {}
  }
}
export const waitN = async () => [1, 2, 3];
