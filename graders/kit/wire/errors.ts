/** Errors on the wire: described by the side that has one, made again, as far as can be, on the other. */
import type { Detail, Wire } from "./codec.ts";

const MAX_NAME = 100;
const MAX_MESSAGE = 2_000;

const TYPES: Readonly<Record<string, new (message?: string) => Error>> = {
  DOMException,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

/** Describes an error of ours. */
export function describeError(error: Error, encode: (value: unknown) => Wire): Detail {
  const { errors } = error as { readonly errors?: unknown };
  return {
    kind: "error",
    name: String(error.name),
    type: typeOf(error),
    message: String(error.message),
    cause: encode(error.cause),
    errors: Array.isArray(errors) ? encode(errors) : null,
  };
}

/** The built-in class that it is of, or of a subclass of which. */
function typeOf(error: Error): string {
  if (error instanceof AggregateError) return "AggregateError";
  return (
    Object.keys(TYPES).find((name) => error instanceof (TYPES[name] as typeof Error)) ?? "Error"
  );
}

/** Makes an error like the one described. */
export function makeError(detail: Detail, decode: (wire: unknown) => unknown): Error {
  const message = String(detail["message"]).slice(0, MAX_MESSAGE);
  const name = String(detail.name).slice(0, MAX_NAME);
  const type = String(detail["type"]);
  const errors = detail["errors"] === null ? undefined : decode(detail["errors"]);
  const error =
    type === "DOMException"
      ? new DOMException(message, name)
      : type === "AggregateError"
        ? new AggregateError(Array.isArray(errors) ? errors : [], message)
        : new (TYPES[type] ?? Error)(message);
  const cause = decode(detail["cause"]);
  if (error.name !== name) define(error, "name", name);
  if (cause !== undefined) define(error, "cause", cause);
  return error;
}

/** Sets a member that does not show when members are listed. */
export function define(error: Error, member: "name" | "cause" | "stack", value: unknown): void {
  Object.defineProperty(error, member, { value, configurable: true, writable: true });
}
