/**
 * Values on the wire between judge and guest: plain data goes by copy, everything that has an
 * identity (functions, errors, promises, signals, objects with methods) goes by reference.
 *
 * Nothing but JSON crosses, so getters, proxies and thenables are flattened on the sender's side and
 * the receiver never runs anything of the sender's. A reference that comes back is the very object
 * that went out, which is how "the very same error" can be told.
 */

/** What JSON carries: a primitive as itself, anything else as `[tag, ...]`. */
export type Wire = null | boolean | number | string | readonly unknown[];

/** How the sender describes an object that stays with it. */
export interface Detail {
  readonly kind:
    | "function"
    | "promise"
    | "error"
    | "signal"
    | "emitter"
    | "sink"
    | "routine"
    | "object";
  readonly name?: string;
  readonly [more: string]: unknown;
}

/** The other side broke the protocol, or a value can't cross. */
export class WireError extends Error {
  override name = "WireError";
}

const MAX_DEPTH = 60;
const MAX_NODES = 50_000;
/** Several values can come in one, each within its limits: an error with its causes, a call with its arguments. */
const MAX_DECODED_DEPTH = 4 * MAX_DEPTH;
const MAX_DECODED_NODES = 4 * MAX_NODES;
/** Objects of the other side's that are known at a time. */
const MAX_REFERENCES = 200_000;
/** Digits of a bigint: to read and to show one takes time that grows with their square. */
const MAX_DIGITS = 20_000;
/** Well-known symbols that may be the keys of members. */
const SYMBOLS: Readonly<Record<string, symbol>> = {
  "@@iterator": Symbol.iterator,
  "@@asyncIterator": Symbol.asyncIterator,
  "@@dispose": Symbol.dispose,
  "@@asyncDispose": Symbol.asyncDispose,
};

/** The name under which a member's key crosses, or `undefined` for a symbol that doesn't. */
export function keyName(key: string | symbol): string | undefined {
  if (typeof key === "string") return key;
  return Object.keys(SYMBOLS).find((name) => SYMBOLS[name] === key);
}

/** The key that `keyName` named. */
export function keyOf(name: string): string | symbol {
  return SYMBOLS[name] ?? name;
}

/** One side's tables of references, and the translation of values. Each side extends it. */
export abstract class Codec {
  readonly #own = new Map<number, object>();
  readonly #ids = new WeakMap<object, number>();
  readonly #imported = new Map<number, object>();
  readonly #importedIds = new WeakMap<object, number>();
  readonly #importing = new Set<number>();
  #lastId = 0;
  #nodes = 0;
  #decodedNodes = 0;
  #depth = 0;

  /** Says how an object of ours is described to the other side, once, when it first crosses. */
  protected abstract describe(value: object, id: number): Detail;
  /** Makes what stands here for an object of the other side's. */
  protected abstract materialise(id: number, detail: Detail): object;
  /** Whether an object goes by copy. */
  protected abstract isData(value: object): boolean;
  /** Called for every array, object, map and set that was made from the wire. */
  protected decoded(_value: object): void {}

  /** @throws WireError when the value is too deep, too big or cyclic. */
  encode(value: unknown): Wire {
    this.#nodes = 0;
    return this.#encode(value, 0);
  }

  /** @throws WireError when the wire is not well formed. */
  decode(wire: unknown): unknown {
    if (this.#depth === 0) this.#decodedNodes = 0;
    if (++this.#depth > MAX_DECODED_DEPTH || ++this.#decodedNodes > MAX_DECODED_NODES) {
      this.#depth--;
      throw new WireError("a value is too big or too deep");
    }
    try {
      return this.#decode(wire);
    } finally {
      this.#depth--;
    }
  }

  #decode(wire: unknown): unknown {
    if (wire === null || (typeof wire !== "object" && typeof wire !== "function")) return wire;
    if (!Array.isArray(wire)) throw new WireError("not a value");
    const [tag, first, second] = wire as [unknown, unknown, unknown];
    switch (tag) {
      case "undefined":
        return undefined;
      case "number":
        return Number(first);
      case "bigint":
        if (String(first).length > MAX_DIGITS) throw new WireError("a bigint is too big");
        return BigInt(String(first));
      case "symbol":
        return Symbol(String(first));
      case "date":
        return new Date(first === null ? Number.NaN : Number(first));
      case "array":
        return this.#made(list(first).map((item) => this.decode(item)));
      case "object": {
        const object: Record<string, unknown> = {};
        for (const [key, item] of pairs(first)) {
          const entry = { value: this.decode(item), enumerable: true, writable: true };
          Object.defineProperty(object, String(key), { ...entry, configurable: true });
        }
        return this.#made(object);
      }
      case "map":
        return this.#made(new Map(pairs(first).map(([k, v]) => [this.decode(k), this.decode(v)])));
      case "set":
        return this.#made(new Set(list(first).map((item) => this.decode(item))));
      case "mine":
        return this.#import(Number(first), second as Detail);
      case "yours":
        return this.own(Number(first));
      default:
        throw new WireError(`unknown tag ${JSON.stringify(tag)}`);
    }
  }

  /** The object of ours that the other side calls by this number. */
  own(id: number): object {
    const object = this.#own.get(id);
    if (object === undefined) throw new WireError(`unknown reference ${id}`);
    return object;
  }

  /** Whether it came from the other side. */
  protected isImported(value: object): boolean {
    return this.#importedIds.has(value);
  }

  /** Files something that stands here for an object that the other side has under that number. */
  protected alias(id: number, standIn: object): void {
    this.#imported.set(id, standIn);
    this.#importedIds.set(standIn, id);
  }

  #made<T extends object>(value: T): T {
    this.decoded(value);
    return value;
  }

  #import(id: number, detail: Detail): object | undefined {
    const known = this.#imported.get(id);
    if (known !== undefined) return known;
    if (this.#importing.has(id)) return undefined; // A chain of causes that leads back ends here.
    if (typeof detail !== "object" || detail === null) throw new WireError("no description");
    if (this.#imported.size >= MAX_REFERENCES) throw new WireError("too many objects");
    this.#importing.add(id);
    try {
      const object = this.materialise(id, detail);
      this.alias(id, object);
      return object;
    } finally {
      this.#importing.delete(id);
    }
  }

  #encode(value: unknown, depth: number): Wire {
    if (depth > MAX_DEPTH || ++this.#nodes > MAX_NODES) {
      throw new WireError("a value is too big, too deep or cyclic");
    }
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        if (Number.isFinite(value) && !Object.is(value, -0)) return value;
        return ["number", Object.is(value, -0) ? "-0" : String(value)];
      case "undefined":
        return ["undefined"];
      case "bigint":
        return ["bigint", String(value)];
      case "symbol":
        return ["symbol", String(value.description)];
      default:
        return value === null ? null : this.#encodeObject(value as object, depth);
    }
  }

  #encodeObject(value: object, depth: number): Wire {
    const imported = this.#importedIds.get(value);
    if (imported !== undefined) return ["yours", imported];
    const next = (item: unknown): Wire => this.#encode(item, depth + 1);
    if (Array.isArray(value)) return ["array", Array.from(value, next)];
    if (value instanceof Date) return ["date", value.getTime()];
    if (value instanceof Map) return ["map", Array.from(value, ([k, v]) => [next(k), next(v)])];
    if (value instanceof Set) return ["set", Array.from(value, next)];
    if (typeof value !== "function" && this.isData(value)) {
      return ["object", Object.entries(value).map(([key, item]) => [key, next(item)])];
    }
    const known = this.#ids.get(value);
    if (known !== undefined) return ["mine", known];
    const id = ++this.#lastId;
    this.#ids.set(value, id);
    this.#own.set(id, value);
    return ["mine", id, this.describe(value, id)];
  }
}

/** Whether an object is one that only carries data: a literal without methods and accessors. */
export function isPlainData(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && prototype !== Object.prototype) return false;
  return Reflect.ownKeys(value).every((key) => {
    const found = Object.getOwnPropertyDescriptor(value, key);
    const isField = found !== undefined && "value" in found && typeof found.value !== "function";
    return typeof key === "string" && isField;
  });
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new WireError("not a list");
  return value as readonly unknown[];
}

function pairs(value: unknown): (readonly [unknown, unknown])[] {
  return list(value).map((pair) => list(pair) as unknown as readonly [unknown, unknown]);
}
