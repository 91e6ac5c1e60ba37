/** Values as people read them. What the answer made is data here: nothing of it runs, and it is cut. */
import { inspect, stripVTControlCharacters } from "node:util";
import { isPlainData } from "../wire/codec.ts";
import { stackOf } from "./remote.ts";

const MAX_LENGTH = 300;
const MAX_ARGUMENT = 30;

/** A value on one line. */
export function show(value: unknown): string {
  if (value instanceof Error) return showError(value);
  if (value instanceof AbortSignal) return names.get(value) ?? "a signal";
  if (value instanceof Date) return `Date ${value.getTime()}`;
  const options = {
    compact: true,
    breakLength: Infinity,
    maxArrayLength: 12,
    maxStringLength: 100,
    depth: 3,
  };
  return printable(inspect(withoutStacks(value, options.depth), options));
}

/** The same value with the errors in it on one line, without the stacks that inspect gives them. */
function withoutStacks(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth < 0) return value;
  const next = (item: unknown): unknown => withoutStacks(item, depth - 1);
  if (value instanceof Error) return { [inspect.custom]: () => `[${showError(value)}]` };
  if (Array.isArray(value)) return value.map(next);
  if (value instanceof Set) return new Set(Array.from(value, next));
  if (value instanceof Map) return new Map(Array.from(value, ([k, v]) => [next(k), next(v)]));
  if (!isPlainData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, next(item)]));
}

const names = new WeakMap<object, string>();

/** Gives a value of the judge's a name, for pictures. */
export function named<T extends object>(name: string, value: T): T {
  if (typeof value === "function") return Object.defineProperty(value, "name", { value: name });
  names.set(value, name);
  return value;
}

/** An argument as it stands in a picture: by its name where it has one, and cut short. */
export function showArgument(arg: unknown): string {
  const text = argumentText(arg);
  return text.length > MAX_ARGUMENT ? "…" : text;
}

function argumentText(arg: unknown): string {
  if (Array.isArray(arg)) return `[${arg.slice(0, 20).map(argumentText).join(", ")}]`;
  if (typeof arg === "object" && arg !== null) {
    const isLiteral = !names.has(arg) && Object.getPrototypeOf(arg) === Object.prototype;
    return isLiteral ? literalText(arg) : (names.get(arg) ?? show(arg));
  }
  return typeof arg === "function" && arg.name !== "" ? arg.name : show(arg);
}

/** An object as it is written: `{ signal, ms: 5 }`. */
function literalText(value: object): string {
  const members = Object.entries(value).map(([key, member]) => {
    const text = argumentText(member);
    return text === key ? key : `${key}: ${text}`;
  });
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** An error on one line, with the line of the answer that it came from when that is known. */
export function showError(error: unknown): string {
  if (!(error instanceof Error)) return show(error);
  const text = error.message === "" ? error.name : `${error.name}: ${error.message}`;
  return printable(text) + placeIn(stackOf.get(error) ?? "");
}

/** Text without control characters, not too long. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  const plain = stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return plain.length > MAX_LENGTH ? `${plain.slice(0, MAX_LENGTH)}…` : plain;
}

/** Where in the answer a stack begins, to be put behind what happened there: ` (wait-n.ts:10:23)`, or nothing. */
export function placeIn(stack: string): string {
  const frame = /\/exercises\/[^/\s]+\/([^\s?()]+\.[cm]?[jt]s)(?:\?run=\d+)?:(\d+):(\d+)/;
  const found = frame.exec(stack);
  return found === null ? "" : printable(` (${found[1]}:${found[2]}:${found[3]})`);
}
