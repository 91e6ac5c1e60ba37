/**
 * Right answers that take their time: each promise that one gives settles some turns of the event loop later, in
 * the same millisecond. "At once" and "as soon as" leave that open, so every grader has to.
 */
import { keyName } from "../wire/codec.ts";
import { slugOf } from "../grade/sources.ts";
import type { Sources } from "../grade/sources.ts";
import type { Grader } from "../checks/grader.ts";

/** The file that holds the answer as it was. */
const INNER = "in-time.ts";

/** Wraps what an answer exports as a shape says that it is called. The same promise is late the same way. */
const PRELUDE = `
const known = new WeakMap();
const turns = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const lateCopy = async (promise) => {
  try {
    return await promise;
  } finally {
    await turns();
  }
};
const late = (promise) => {
  if (typeof promise?.then !== "function") return promise;
  if (!known.has(promise)) known.set(promise, lateCopy(promise));
  return known.get(promise);
};
const symbols = new Map([
  [Symbol.asyncIterator, "@@asyncIterator"],
  [Symbol.dispose, "@@dispose"],
  [Symbol.asyncDispose, "@@asyncDispose"],
]);
const iterator = { next: "async", return: "async", throw: "async" };
class Outer {}
const wrapObject = (object, members) =>
  // In front of an object that may be frozen: what is behind a proxy binds it.
  new Proxy(typeof object === "function" ? () => {} : new Outer(), {
    get(_, key) {
      const value = Reflect.get(object, key);
      const kind = members[symbols.get(key) ?? key];
      if (kind === undefined || typeof value !== "function") return value;
      return wrap((...args) => Reflect.apply(value, object, args), kind);
    },
    apply: (_, self, args) => Reflect.apply(wrap(object, members["()"]), self, args),
  });
const wrapResult = (given, kind) => {
  if (kind === "async" || "as" in Object(kind)) return late(given);
  if (kind === "iterator") return wrapObject(given, iterator);
  if (kind === "generator") return wrapObject(given, { "@@asyncIterator": "iterator", ...iterator });
  return kind === "function" || Object(given) !== given ? given : wrapObject(given, kind);
};
const wrap = (given, kind) =>
  kind.new === undefined
    ? function (...args) {
        return wrapResult(Reflect.apply(given, this, args), kind);
      }
    : new Proxy(given, { construct: (type, args) => wrapObject(new type(...args), kind.new) });
`;

/** The files of an answer that does what the given one does, and is late. */
export function lateAnswer({ id, shape }: Grader, source: string): Sources {
  const lines = Object.entries(shape).map(([name, kind]) => {
    const wrapped = `wrap(answer.${name}, ${JSON.stringify(named(kind))})`;
    return `const late_${name} = ${wrapped};\nexport { late_${name} as ${name} };\n`;
  });
  return new Map([
    [`${slugOf(id)}.ts`, `import * as answer from "./${INNER}";\n${PRELUDE}${lines.join("")}`],
    [INNER, source],
  ]);
}

/** A kind with the names of its symbols in their place. */
function named(kind: unknown): unknown {
  if (typeof kind !== "object" || kind === null) return kind;
  const entries = Reflect.ownKeys(kind).map((key) => {
    return [keyName(key), named((kind as Readonly<Record<PropertyKey, unknown>>)[key])];
  });
  return Object.fromEntries(entries);
}
