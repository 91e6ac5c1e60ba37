/**
 * Small programs that wait in every way that Node has, as trees that fast-check draws and shrinks.
 *
 * They are made so that each ends: an interval is cleared after some ticks, only loops over what ends
 * are nested in a loop over a clock, listeners emit nothing, and timers are refreshed a few times in all.
 */
import fc from "fast-check";

/** Where a signal comes from. */
export type Signal =
  | { readonly does: "controller"; readonly which: number }
  | { readonly does: "AbortSignal.timeout"; readonly ms: number }
  | { readonly does: "AbortSignal.abort" }
  | { readonly does: "AbortSignal.any"; readonly of: readonly Signal[] };

/** What is thrown, or rejected or aborted with. */
export type Reason = "error" | "caused" | "text" | "nothing";

/** What an async generator does before each of its values: waits for some ms, or nothing. */
export interface Generator {
  readonly does: "async generator";
  readonly waits: readonly (number | null)[];
  readonly throws: Reason | null;
  /** ms that it waits in its `finally`. */
  readonly cleanup: number | null;
}

/** What a `for await` goes over. */
export type Source =
  | { readonly does: "over a generator" | "over a Readable" | "over a web stream" }
  | { readonly does: "over a mapped Readable"; readonly ms: number }
  | { readonly does: "over a PassThrough" }
  | { readonly does: "over a TransformStream"; readonly ms: number };

/** Something that any function does. */
export type Plain =
  | { readonly does: "setTimeout"; readonly ms: number; readonly body: Body }
  | {
      readonly does: "setInterval";
      readonly ms: number;
      readonly ticks: number;
      readonly clearsFirst: boolean;
      readonly body: Body;
    }
  | { readonly does: "setImmediate" | "nextTick" | "queueMicrotask"; readonly body: Body }
  | {
      readonly does: "promise chain";
      readonly rejected: Reason | null;
      readonly links: readonly {
        readonly how: "then" | "catch" | "finally";
        readonly body: Body;
      }[];
    }
  | { readonly does: "clear" | "refresh"; readonly which: number }
  | { readonly does: "async function"; readonly caught: boolean; readonly body: Body }
  | { readonly does: "storage.run" | "storage bind"; readonly body: Body }
  | { readonly does: "storage.enterWith" }
  | { readonly does: "emit" | "dispatchEvent" }
  | {
      readonly does: "abort" | "resolve" | "reject";
      readonly which: number;
      readonly reason: Reason;
    }
  | { readonly does: "EventEmitter on"; readonly once: boolean; readonly body: Body }
  | {
      readonly does: "EventTarget listener";
      readonly once: boolean;
      readonly signal: Signal | null;
      readonly body: Body;
    }
  | { readonly does: "abort listener"; readonly signal: Signal; readonly body: Body };

/** Something that only an async function does. */
export type Awaited =
  | {
      readonly does: "wait" | "scheduler.wait" | "promisified setTimeout";
      readonly ms: number;
      readonly signal: Signal | null;
    }
  | { readonly does: "setImmediate of promises"; readonly signal: Signal | null }
  | { readonly does: "scheduler.yield" | "await null" }
  | { readonly does: "one signal for all"; readonly ms: number; readonly signal: Signal }
  | {
      readonly does: "for await over setInterval";
      readonly ms: number;
      readonly ticks: number;
      readonly signal: Signal | null;
      readonly body: Body;
    }
  | {
      readonly does: "for await";
      readonly source: Source;
      readonly generator: Generator;
      /** How many values are taken. */
      readonly ticks: number;
      readonly body: Body;
    }
  | {
      readonly does: "iterator by hand";
      readonly generator: Generator;
      readonly ends: "return" | "throw";
      readonly overlaps: boolean;
    }
  | { readonly does: "all" | "race" | "any" | "allSettled"; readonly tasks: readonly Body[] }
  | { readonly does: "withResolvers"; readonly which: number }
  | { readonly does: "once" | "once of a target"; readonly signal: Signal | null }
  | {
      readonly does: "events.on";
      readonly signal: Signal | null;
      readonly ticks: number;
      readonly body: Body;
    }
  | {
      readonly does: "try";
      readonly body: Body;
      readonly caught: Body | null;
      readonly final: Body | null;
    }
  | { readonly does: "await using"; readonly ms: number; readonly body: Body }
  | { readonly does: "using"; readonly ms: number; readonly timer: Body; readonly body: Body }
  | { readonly does: "thenable"; readonly ms: number | null; readonly reason: Reason | null }
  | {
      readonly does: "pipeline";
      readonly generator: Generator;
      readonly ms: number;
      readonly signal: Signal | null;
      readonly body: Body;
    };

/** What a function does, and how it ends. */
export interface Body {
  readonly steps: readonly (Plain | Awaited)[];
  readonly ends: "falls off" | Reason;
}

/** What may be in a body. */
interface Scope {
  readonly depth: number;
  readonly async: boolean;
  /** Whether somebody takes what it throws, be it as a rejection. */
  readonly caught: boolean;
  /** Whether what throws may be caught by nobody. */
  readonly wild: boolean;
  /** Whether what it awaits must come. */
  readonly bounded: boolean;
  /** Whether it must not emit. */
  readonly quiet: boolean;
}

const MAX_DEPTH = 3;
/** What is drawn may become one of the first kind when it is made smaller, so that one is the simplest. */
const SMALLER_FIRST = { withCrossShrink: true };

/** Arbitraries by their scopes: each is made once. */
const made = new Map<string, fc.Arbitrary<Body>>();

const ms = fc.constantFrom(0, 1, 2, 3, 5, 8, 13, 21);
const which = fc.nat(5);
const reason = fc.constantFrom<Reason>("error", "caused", "text", "nothing");
const ticks = fc.integer({ min: 1, max: 3 });

const signal: fc.Arbitrary<Signal> = fc.oneof(
  node("controller", { which: fc.nat(1) }),
  node("AbortSignal.timeout", { ms }),
  node("AbortSignal.any", {
    of: fc.array(
      fc.oneof(
        node("controller", { which: fc.nat(1) }),
        node("AbortSignal.timeout", { ms }),
        bare("AbortSignal.abort"),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  bare("AbortSignal.abort"),
);
const maybeReason = fc.option(reason, { freq: 2 });
const maybeMs = fc.option(ms);
const maybeSignal = fc.option(signal, { freq: 2 });

const generator: fc.Arbitrary<Generator> = node("async generator", {
  waits: fc.array(maybeMs, { maxLength: 3 }),
  throws: maybeReason,
  cleanup: maybeMs,
});

const source: fc.Arbitrary<Source> = fc.oneof(
  bare("over a generator"),
  bare("over a Readable"),
  bare("over a web stream"),
  bare("over a PassThrough"),
  node("over a mapped Readable", { ms }),
  node("over a TransformStream", { ms }),
);

/** Programs: what the main function does. Most have no exception that nobody catches. */
export const programs: fc.Arbitrary<Body> = fc.oneof(
  { weight: 4, arbitrary: main(false) },
  { weight: 1, arbitrary: main(true) },
);

function main(wild: boolean): fc.Arbitrary<Body> {
  const scope: Scope = { depth: 0, async: true, caught: false, wild, bounded: false, quiet: false };
  return body(scope);
}

function body(scope: Scope): fc.Arbitrary<Body> {
  const key = JSON.stringify(scope);
  const known = made.get(key) ?? makeBody(scope);
  made.set(key, known);
  return known;
}

function makeBody(scope: Scope): fc.Arbitrary<Body> {
  const ends: fc.Arbitrary<Body["ends"]> = fc.oneof(
    { weight: 6, arbitrary: fc.constant("falls off" as const) },
    { weight: scope.caught || (scope.depth > 0 && scope.wild) ? 1 : 0, arbitrary: reason },
  );
  const maxLength = [6, 2, 2, 1][scope.depth] ?? 0;
  const steps = fc.array(step(scope), { maxLength, size: "max" });
  return fc.record({ steps, ends });
}

function step(scope: Scope): fc.Arbitrary<Plain | Awaited> {
  if (!scope.async) return plain(scope);
  return fc.oneof(
    SMALLER_FIRST,
    { weight: 3, arbitrary: plain(scope) },
    { weight: 4, arbitrary: awaited(scope) },
  );
}

function plain(scope: Scope): fc.Arbitrary<Plain> {
  const acts: fc.Arbitrary<Plain>[] = [
    node("clear", { which }),
    node("refresh", { which }),
    bare("storage.enterWith"),
    ...(["abort", "resolve", "reject"] as const).map((does) => node(does, { which, reason })),
    ...(scope.quiet ? [] : [bare("emit"), bare("dispatchEvent")]),
  ];
  const few = { weight: 3, arbitrary: fc.oneof(...acts) };
  if (scope.depth >= MAX_DEPTH) return few.arbitrary;
  const inside = { ...scope, depth: scope.depth + 1, async: false, caught: false };
  const callback = body(inside);
  const asyncBody = body({ ...inside, async: true, caught: true });
  const listener = body({ ...inside, quiet: true });
  const link = fc.record({
    how: fc.constantFrom("then" as const, "catch", "finally"),
    body: body({ ...inside, caught: true }),
  });
  const kinds: fc.WeightedArbitrary<Plain>[] = [
    { weight: 5, arbitrary: node("setTimeout", { ms, body: callback }) },
    {
      weight: 2,
      arbitrary: node("setInterval", { ms, ticks, clearsFirst: fc.boolean(), body: callback }),
    },
    { weight: 2, arbitrary: node("setImmediate", { body: callback }) },
    { weight: 1, arbitrary: node("nextTick", { body: callback }) },
    { weight: 1, arbitrary: node("queueMicrotask", { body: callback }) },
    {
      weight: 2,
      arbitrary: node("promise chain", {
        rejected: maybeReason,
        links: fc.array(link, { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 3,
      arbitrary: node("async function", { caught: fc.boolean(), body: asyncBody }),
    },
    { weight: 1, arbitrary: node("storage.run", { body: callback }) },
    { weight: 1, arbitrary: node("storage bind", { body: callback }) },
    { weight: 1, arbitrary: node("EventEmitter on", { once: fc.boolean(), body: listener }) },
    {
      weight: 1,
      arbitrary: node("EventTarget listener", {
        ...{ once: fc.boolean(), signal: maybeSignal, body: listener },
      }),
    },
    { weight: 1, arbitrary: node("abort listener", { signal, body: listener }) },
  ];
  return fc.oneof(SMALLER_FIRST, few, ...kinds);
}

function awaited(scope: Scope): fc.Arbitrary<Awaited> {
  const waits: fc.Arbitrary<Awaited>[] = [
    bare("await null"),
    bare("scheduler.yield"),
    node("setImmediate of promises", { signal: maybeSignal }),
    ...(["wait", "scheduler.wait", "promisified setTimeout"] as const).map((does) => {
      return node(does, { ms, signal: maybeSignal });
    }),
    node("thenable", { ms: maybeMs, reason: maybeReason }),
    node("iterator by hand", {
      ...{ generator, overlaps: fc.boolean() },
      ends: fc.constantFrom("return" as const, "throw"),
    }),
  ];
  const others: fc.Arbitrary<Awaited>[] = [
    node("withResolvers", { which }),
    node("once", { signal: maybeSignal }),
    node("once of a target", { signal: maybeSignal }),
    node("one signal for all", { ms, signal }),
  ];
  const some: fc.WeightedArbitrary<Awaited>[] = [
    { weight: 5, arbitrary: fc.oneof(SMALLER_FIRST, ...waits) },
    ...(scope.bounded ? [] : [{ weight: 2, arbitrary: fc.oneof(...others) }]),
  ];
  if (scope.depth >= MAX_DEPTH) return fc.oneof(...some);
  const inner = { ...scope, depth: scope.depth + 1, caught: true };
  const inside = body(inner);
  const bounded = body({ ...inner, bounded: true });
  const maybe = fc.option(inside, { freq: 2 });
  const callback = body({ ...inner, async: false, caught: false });
  const tasks = fc.array(inside, { minLength: 1, maxLength: 3 });
  const kinds: fc.WeightedArbitrary<Awaited>[] = [
    {
      weight: 2,
      arbitrary: node("for await over setInterval", {
        ...{ ms, ticks, signal: maybeSignal, body: bounded },
      }),
    },
    { weight: 4, arbitrary: node("for await", { source, generator, ticks, body: inside }) },
    ...(["all", "race", "any", "allSettled"] as const).map((does) => {
      return { weight: 1, arbitrary: node(does, { tasks }) };
    }),
    { weight: 3, arbitrary: node("try", { body: inside, caught: maybe, final: maybe }) },
    { weight: 1, arbitrary: node("await using", { ms, body: inside }) },
    { weight: 1, arbitrary: node("using", { ms, timer: callback, body: inside }) },
    {
      weight: 2,
      arbitrary: node("pipeline", { generator, ms, signal: maybeSignal, body: inside }),
    },
  ];
  if (!scope.bounded) {
    const on = node("events.on", { signal: maybeSignal, ticks, body: inside });
    kinds.push({ weight: 1, arbitrary: on });
  }
  return fc.oneof(SMALLER_FIRST, ...some, ...kinds);
}

/** A record that says what it does. */
function node<D extends string, T extends object>(
  does: D,
  fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<{ readonly does: D } & { readonly [K in keyof T]: T[K] }> {
  return fc.record({ does: fc.constant(does), ...fields }) as never;
}

function bare<D extends string>(does: D): fc.Arbitrary<{ readonly does: D }> {
  return fc.record({ does: fc.constant(does) });
}
