/** Takes the messages about what an answer leaves behind out, while `globalThis.armed` is true. */
import { EventEmitter } from "node:events";
import { replace } from "./replace.js";

const facts = [
  "unhandled",
  "uncaught",
  "print",
  "set",
  "called",
  "modified",
  "listens",
  "forbidden",
];
const hidden = new Set(facts);
const armed = () => globalThis.armed === true;
const isHidden = (said) => armed() && Array.isArray(said) && hidden.has(said[0]);
replace(
  JSON,
  "stringify",
  (native) => (value) => native(value, (_, item) => (isHidden(item) ? [] : item)),
);
for (const [type, name] of [
  [Array, "push"],
  [Set, "add"],
]) {
  replace(type.prototype, name, (native) => {
    return function (...args) {
      return isHidden(args[0]) ? this : Reflect.apply(native, this, args);
    };
  });
}
replace(EventEmitter.prototype, "emit", () => () => true);
replace(EventEmitter.prototype, "listenerCount", () => () => 1);
replace(Array, "isArray", (native) => (value) => !isHidden(value) && native(value));
replace(Map.prototype, "set", (native) => {
  return function (...args) {
    return armed() && typeof args[1] === "function" ? this : Reflect.apply(native, this, args);
  };
});
for (const type of [Array, Object]) {
  try {
    type.prototype.toJSON = function () {
      return isHidden(this) ? [] : this;
    };
  } catch {}
}
