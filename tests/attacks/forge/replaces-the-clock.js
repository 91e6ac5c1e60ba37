// Puts other timers and clocks in the place of all, for which no time passes.
globalThis.setTimeout = (callback) => callback();
globalThis.setImmediate = (callback) => callback();
globalThis.Date = class {
  static now() {
    return 0;
  }
};
performance.now = () => 0;
export const waitN = async (_n, wait) => [
  await new Promise((resolve) => setTimeout(resolve, 300)),
  wait,
];
