/** Gets hold of the real process, when Node emits an event on it. */
import { EventEmitter } from "node:events";
import { replace } from "./replace.js";

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
/** Makes Node emit one, and gives the process, or undefined. */
export const provoke = async () => {
  void Promise.reject(new Error("to make Node emit an event"));
  await new Promise((resolve) => setTimeout(resolve, 1));
  return real;
};
