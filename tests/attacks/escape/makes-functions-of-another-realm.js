// Gets the process from the constructor of a function.
const own = (() => {}).constructor("return process")();
const other = console.log.constructor.constructor("return globalThis.process")();
const later = (async () => {}).constructor("return process");
export async function waitN() {
  for (const found of [own, other, await later()]) {
    for (const name of [
      "exit",
      "reallyExit",
      "abort",
      "kill",
      "binding",
      "dlopen",
      "_linkedBinding",
      "getBuiltinModule",
    ]) {
      try {
        found[name]("fs");
      } catch {}
    }
  }
  return [1];
}
