/** What programs throw, and how what they log is written down: the same on both sides. */

/** Writes down a value: an error by its kind, name, message, cause and errors. */
export function describe(value: unknown, depth = 0): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (depth > 4) return "...";
  const inner = (item: unknown): string => describe(item, depth + 1);
  if (Array.isArray(value)) return `[${value.map(inner).join(", ")}]`;
  if (value instanceof Error) {
    const { name, message, cause, errors } = value as AggregateError;
    const type = value instanceof DOMException ? "DOMException" : "Error";
    const because = cause === undefined ? "" : ` because of ${inner(cause)}`;
    const all = errors === undefined ? "" : ` of ${inner([...errors])}`;
    return `${type} ${name}: ${message}${because}${all}`;
  }
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${inner(item)}`);
  return `{ ${entries.join(", ")} }`;
}

/**
 * A line of a log. `now` is in ms since the program began. Errors that the process reports itself have
 * words for a label, and no code: that doesn't cross the wire.
 */
export function line(label: number | string, now: number, store: unknown, value: unknown): string {
  const hasCode = typeof label === "number" && value instanceof Error && "code" in value;
  const code = hasCode ? ` (${String(value.code)})` : "";
  const where = store === undefined ? "" : ` in ${describe(store)}`;
  return `${label} at ${now}${where}: ${describe(value)}${code}`;
}

/** Makes something to throw, or to reject or abort with. */
export function reason(label: number, kind: string): unknown {
  if (kind === "nothing") return undefined;
  if (kind === "text") return `reason ${label}`;
  const cause = kind === "caused" ? { cause: new RangeError(`cause ${label}`) } : {};
  return new Error(`reason ${label}`, cause);
}
