import fc from "fast-check";
import {
  Failure,
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  leavesNothingBehind,
  list,
  property,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/39-broadcast/broadcast.ts");
type Broadcast = Awaited<ReturnType<Bench<Answer>["answer"]["Broadcast"]>>;
type Subscriber = ReturnType<Broadcast["subscribe"]>;
type Followed = ReturnType<World["follow"]>;

/** One that subscribes just before a value is published, or the broadcast closed. Times are in ms. */
interface Listener {
  /** The index of that value. */
  readonly before: number;
  /** From the subscription to the first ask. */
  readonly wait: number;
  /** From each value to the next ask. */
  readonly pace: number;
}

/** What is published are the numbers from 1. */
interface Script {
  /** From each publishing, or the start, to the next, and from the last to the close, in ms. */
  readonly gaps: readonly number[];
  readonly listeners: readonly Listener[];
}

/** What one that listens gets, and when, in virtual ms from the start on. */
interface Got {
  readonly what: string;
  readonly at: number;
}

const kept = "keep what a subscriber has not had yet until it asks";
const early =
  "note in subscribe itself from where on it gets values: a generator does nothing before it is asked";

/** When each value is published, and when the broadcast is closed, in virtual ms from the start on. */
function timesOf({ gaps }: Script): readonly number[] {
  let at = 0;
  return gaps.map((gap) => (at += gap));
}

function dueOf(script: Script, { before, wait, pace }: Listener): readonly Got[] {
  const times = timesOf(script);
  const last = times.length - 1;
  let asks = (times[before] ?? 0) + wait;
  return times.slice(before).map((time, index) => {
    const at = Math.max(asks, time);
    asks = at + pace;
    return { what: before + index === last ? "the end" : show(before + index + 1), at };
  });
}

/** Lets all listen while values are published and the broadcast is closed, and looks at what they got. */
async function follow({ answer, world }: Bench<Answer>, script: Script): Promise<void> {
  const broadcast = await answer.Broadcast();
  const times = timesOf(script);
  const start = world.now;
  const got = new Map<Listener, Got[]>();
  const listen = async (listener: Listener): Promise<void> => {
    const subscriber = broadcast.subscribe();
    const mine: Got[] = [];
    got.set(listener, mine);
    await world.sleep(listener.wait);
    for (let hasEnded = false; !hasEnded;) {
      const { done, value } = await subscriber.next();
      hasEnded = done === true;
      mine.push({ what: hasEnded ? "the end" : show(value), at: world.now - start });
      if (mine.length > times.length) return;
      await world.sleep(listener.pace);
    }
  };
  const listening: Followed[] = [];
  for (const [index, time] of times.entries()) {
    await world.sleep(start + time - world.now);
    for (const listener of script.listeners) {
      if (listener.before === index) listening.push(world.follow(listen(listener)));
    }
    await (index < times.length - 1 ? broadcast.publish(index + 1) : broadcast.close());
  }
  const due = script.listeners.map((listener) => dueOf(script, listener));
  const last = Math.max(...due.flat().map(({ at }) => at), world.now - start);
  await world.sleep(start + last - world.now + 1_000);
  for (const one of listening) if (one.status === "rejected") fulfilled(one, "each subscriber");
  const note = `(published at ${list(times.slice(0, -1))} ms, closed at ${times.at(-1)} ms)`;
  for (const [index, listener] of script.listeners.entries()) {
    const { before, wait, pace } = listener;
    const who = `one that subscribes at ${times[before]} ms, asks ${wait} ms later and then every ${pace} ms,`;
    const [expected, actual] = [inWords(due[index] ?? []), inWords(got.get(listener) ?? [])];
    ensure(expected === actual, `${who} to get ${expected} ${note}`, `it got ${actual}`, kept);
  }
}

function inWords(got: readonly Got[]): string {
  if (got.length === 0) return "nothing";
  return `${got.map(({ what, at }) => `${what} at ${at}`).join(", ")} ms`;
}

/** A script as code. */
function codeOf(script: Script): string {
  const times = timesOf(script);
  const last = times.length - 1;
  const lines = script.gaps.flatMap((gap, index) => [
    ...(gap > 0 ? [`await sleep(${gap});`] : []),
    ...script.listeners.flatMap(({ before, wait, pace }, number) => {
      return before === index ? [`void listen("${number + 1}", ${wait}, ${pace});`] : [];
    }),
    index < last ? `broadcast.publish(${index + 1});` : "broadcast.close();",
  ]);
  return [
    "const broadcast = new Broadcast<number>();",
    "const start = performance.now();",
    "const tell = (...what: unknown[]): void => {",
    '  console.log(Math.round(performance.now() - start), "ms:", ...what);',
    "};",
    "const listen = async (name: string, wait: number, pace: number): Promise<void> => {",
    "  const subscriber = broadcast.subscribe();",
    "  if (wait > 0) await sleep(wait);",
    "  for await (const value of subscriber) {",
    '    tell(name, "gets", value);',
    "    if (pace > 0) await sleep(pace);",
    "  }",
    '  tell(name, "gets the end");',
    "};",
    ...lines,
  ].join("\n");
}

const scripts: fc.Arbitrary<Script> = fc
  .array(fc.constantFrom(0, 0, 10, 30, 100), { minLength: 1, maxLength: 5 })
  .chain((gaps) => {
    const listener = fc.record({
      before: fc.integer({ min: 0, max: gaps.length - 1 }),
      wait: fc.constantFrom(0, 0, 15, 200),
      pace: fc.constantFrom(0, 0, 15, 50),
    });
    const listeners = fc.array(listener, { minLength: 1, maxLength: 3 });
    return fc.record({ gaps: fc.constant(gaps), listeners });
  });

const quick: Listener = { before: 0, wait: 0, pace: 0 };
const slow: Listener = { before: 0, wait: 0, pace: 50 };
const late: Listener = { before: 0, wait: 500, pace: 0 };

const examples: readonly Script[] = [
  { gaps: [0, 10, 10, 30], listeners: [quick] },
  { gaps: [10, 13, 7, 30], listeners: [quick, slow, late] },
  { gaps: [10, 0, 0, 0, 30], listeners: [slow, quick, slow] },
  { gaps: [0, 10, 0, 0], listeners: [late, slow, quick] },
  { gaps: [10, 10, 10, 10], listeners: [slow, { ...quick, before: 2 }, { ...slow, before: 3 }] },
  { gaps: [0, 61_000, 0, 61_000], listeners: [quick, { ...slow, pace: 61_000 }] },
  {
    gaps: [0, 0, 0, 10],
    listeners: [
      { ...quick, wait: 61_000 },
      { ...slow, wait: 61_000 },
    ],
  },
  { gaps: [10, 0, 0, 200], listeners: [quick, slow] },
  { gaps: [30], listeners: [quick, late] },
];

/** Does something in one go, as in a listener of a button: nothing of the answer's can come in between. */
function inOneGo(world: World, body: () => void): void {
  const { on, emit } = world.emitter("button");
  on("click", world.callback("onClick", body));
  emit("click");
}

/** Asserts that a subscriber that asks gets a value, or the end, at once. */
async function asks(
  world: World,
  subscriber: Subscriber,
  expected: { readonly value: unknown } | "the end",
  who: string,
  hint = kept,
): Promise<void> {
  const start = world.now;
  const next = world.follow(subscriber.next());
  await world.sleep(1);
  got(next, expected, who, hint);
  ensure(next.at === start, `${who} to get it at once`, "it took a millisecond", hint);
}

/** Asserts that an ask has got a value, or the end. */
function got(
  next: Followed,
  expected: { readonly value: unknown } | "the end",
  who: string,
  hint = kept,
): void {
  const due = expected === "the end" ? expected : show(expected.value);
  const what = `${who} to get ${due}`;
  ensure(next.status !== "pending", what, "it was still waiting", hint);
  const { done, value } = fulfilled(next, who) as IteratorResult<unknown, unknown>;
  const but = done === true ? "it got the end" : `it got ${show(value)}`;
  ensure(done === (expected === "the end"), what, but, hint);
  if (expected !== "the end") equal(value, expected.value, `what ${who} gets`, hint);
}

/** Asserts that a subscriber gets these values, each at once. */
async function getsAll(
  world: World,
  subscriber: Subscriber,
  values: readonly unknown[],
  who: string,
  hint = kept,
): Promise<void> {
  for (const [index, value] of values.entries()) {
    const one = `${who}, in ask ${index + 1} of ${values.length},`;
    await asks(world, subscriber, { value }, one, hint);
  }
}

/** Asserts that a subscriber has ended: it gets the end, as often as it asks. */
async function hasEnded(world: World, subscriber: Subscriber, who: string): Promise<void> {
  for (const one of [who, `${who}, asked once more,`])
    await asks(world, subscriber, "the end", one);
}

/** Asserts that to publish throws an `Error`. */
async function throwsAnError(broadcast: Broadcast, world: World, when: string): Promise<void> {
  const published = world.follow(broadcast.publish("too late"));
  await published.settled;
  const { status, reason, value } = published;
  const expected = `publish ${when} to throw an Error`;
  if (reason instanceof Failure) throw reason;
  ensure(status === "rejected", expected, `it returned ${show(value)}`);
  ensure(reason instanceof Error, expected, `it threw ${show(reason)}`);
}

/** Asserts that a subscriber says that it is done when it stops. */
async function stops(world: World, subscriber: Subscriber, who: string): Promise<void> {
  const stopped = world.follow(subscriber.return?.() ?? Promise.resolve({ done: true, value: 0 }));
  await world.sleep(1);
  const what = `the return of ${who}`;
  ensure(stopped.status !== "pending", `${what} to resolve`, "it was still waiting");
  equal(fulfilled(stopped, what).done, true, `done, as ${what} gives it`);
}

const shape = {
  Broadcast: { new: { publish: "function", close: "function", subscribe: "generator" } },
} as const;

export default defineGrader<Answer>(
  "39-broadcast",
  shape,
  [
    check("gives each subscriber every value, in order", 2, async ({ answer, world }) => {
      const values = world.values();
      const [broadcast, other] = [await answer.Broadcast(), await answer.Broadcast()];
      const [waiting, behind, elsewhere] = [
        broadcast.subscribe(),
        broadcast.subscribe(),
        other.subscribe(),
      ];
      for (const value of values) {
        const next = world.follow(waiting.next());
        await world.sleep(1);
        equal(next.status, "pending", "how an ask stands when there is nothing new");
        await broadcast.publish(value);
        await world.sleep(1);
        got(next, { value }, "one that waits for a value");
      }
      await getsAll(world, behind, values, "one that is behind");
      await other.publish("x");
      await getsAll(world, elsewhere, ["x"], "a subscriber of another broadcast");

      const waits = [waiting, behind].map((subscriber) => world.follow(subscriber.next()));
      const numbers = Array.from({ length: 40 }, (_, index) => index);
      await world.sleep(10);
      inOneGo(world, () => {
        for (const number of numbers) void broadcast.publish(number);
      });
      await world.sleep(10);
      for (const next of waits) {
        got(next, { value: 0 }, "one that waits when 40 values are published in one go");
      }
      const rest = numbers.slice(1);
      await getsAll(world, behind, rest, "one that is behind by 39 values");
      await getsAll(world, waiting, rest, "another that is behind by 39 values");
      const looped: unknown[] = [];
      await broadcast.publish("first");
      await broadcast.publish("second");
      for await (const value of waiting) if (looped.push(value) === 2) break;
      equal(looped, ["first", "second"], "what a for await loop gets");

      const many = Array.from({ length: 20 }, () => other.subscribe());
      await other.publish("to all");
      await other.publish("to all");
      for (const [index, subscriber] of many.entries()) {
        await getsAll(world, subscriber, ["to all", "to all"], `subscriber ${index + 1} of 20`);
      }
      await Promise.all([broadcast.close(), other.close()]);
      const open = [behind, elsewhere, ...many];
      await Promise.all(open.map((subscriber) => subscriber.return?.()));
    }),
    check("counts from the subscription, not from the first ask", 2, async ({ answer, world }) => {
      for (const ms of [0, 10, 61_000]) {
        const broadcast = await answer.Broadcast();
        await broadcast.publish("before the first");
        const first = broadcast.subscribe();
        await world.sleep(ms);
        await broadcast.publish(1);
        await broadcast.publish(2);
        const second = broadcast.subscribe();
        await world.sleep(ms);
        await broadcast.publish(3);
        let third: Subscriber | undefined;
        inOneGo(world, () => {
          void broadcast.publish(4);
          third = broadcast.subscribe();
          void broadcast.publish(5);
        });
        await world.sleep(ms + 1);
        await getsAll(
          world,
          first,
          [1, 2, 3, 4, 5],
          "one that subscribed before five values",
          early,
        );
        await getsAll(world, second, [3, 4, 5], "one that subscribed before three values", early);
        ensure(third !== undefined, "subscribe to be called", "it was not");
        await getsAll(world, third, [5], "one that subscribed right before the last value", early);
        const fourth = broadcast.subscribe();
        const next = world.follow(fourth.next());
        await world.sleep(10);
        equal(
          next.status,
          "pending",
          "how the first ask stands when nothing has come since",
          early,
        );
        await broadcast.publish(6);
        await world.sleep(10);
        got(next, { value: 6 }, "one that asks before anything is published");
        await broadcast.close();
        await world.sleep(1);
        for (const subscriber of [first, second, third]) {
          await getsAll(world, subscriber, [6], "one that has subscribed before");
        }
        for (const subscriber of [first, second, third, fourth]) {
          await hasEnded(world, subscriber, "one that has had everything");
        }
      }
    }),
    property("lets each subscriber go at its own pace", 2, scripts, follow, {
      examples,
      runs: examples.length + 5,
      code: codeOf,
    }),
    check("ends each subscriber when it has had everything", 2, async ({ answer, world }) => {
      for (const closes of [1, 2]) {
        const [broadcast, other] = [await answer.Broadcast(), await answer.Broadcast()];
        const [behind, half, waiting, another, elsewhere] = [
          broadcast.subscribe(),
          broadcast.subscribe(),
          broadcast.subscribe(),
          broadcast.subscribe(),
          other.subscribe(),
        ];
        const values = world.values();
        for (const value of values) await broadcast.publish(value);
        const some = values.slice(0, 2);
        await getsAll(world, half, some, "one that keeps up");
        for (const one of [waiting, another])
          await getsAll(world, one, values, "another that keeps up");
        const waits = [waiting, another].map((subscriber) => world.follow(subscriber.next()));
        await world.sleep(10);
        const start = world.now;
        for (let count = 0; count < closes; count++) await broadcast.close();
        await world.sleep(10);
        for (const next of waits) {
          got(next, "the end", "one that waits when the broadcast is closed");
          settledAfter(next, start, 0, "one that waits when the broadcast is closed");
        }
        await getsAll(world, behind, values, "one that is behind when the broadcast is closed");
        await getsAll(world, half, values.slice(2), "one that is behind when it is closed");
        await broadcast.close();
        for (const subscriber of [behind, half, waiting, another]) {
          await hasEnded(world, subscriber, "one that has had everything after the close");
        }
        await other.publish("on");
        await getsAll(
          world,
          elsewhere,
          ["on"],
          "a subscriber of another broadcast, which is open,",
        );
        await other.close();
        await hasEnded(world, elsewhere, "a subscriber of another broadcast, which is closed,");
      }
      const broadcast = await answer.Broadcast();
      const [waiting, behind] = [broadcast.subscribe(), broadcast.subscribe()];
      const next = world.follow(waiting.next());
      await world.sleep(10);
      inOneGo(world, () => {
        void broadcast.publish("last");
        void broadcast.publish("last");
        void broadcast.close();
      });
      await world.sleep(10);
      const who =
        "one that waits when two values are published and the broadcast is closed in one go";
      got(next, { value: "last" }, who);
      await getsAll(world, waiting, ["last"], who);
      await getsAll(world, behind, ["last", "last"], "one that is behind when it is closed");
      for (const one of [waiting, behind])
        await hasEnded(world, one, "one that has had everything");
    }),
    check("ends one that subscribes after close at once", 1, async ({ answer, world }) => {
      for (const values of [[], ["a", "b"]]) {
        const broadcast = await answer.Broadcast();
        const before = broadcast.subscribe();
        for (const value of values) await broadcast.publish(value);
        await broadcast.close();
        const later = broadcast.subscribe();
        for (let count = 0; count < 3; count++) {
          await hasEnded(world, broadcast.subscribe(), "one that subscribes after the close");
        }
        await hasEnded(world, later, "one that has subscribed after the close");
        await getsAll(world, before, values, "one that has subscribed before the close");
        await hasEnded(world, before, "one that has subscribed before the close");
      }
    }),
    check("throws when a value is published after close", 1, async ({ answer, world }) => {
      for (const count of [0, 1, 2]) {
        const broadcast = await answer.Broadcast();
        const subscribers = Array.from({ length: count }, () => broadcast.subscribe());
        await broadcast.publish("early");
        await broadcast.close();
        await throwsAnError(broadcast, world, "after the close");
        await world.sleep(10);
        await throwsAnError(broadcast, world, "a while after the close");
        await broadcast.close();
        await throwsAnError(broadcast, world, "after two closes");
        for (const subscriber of subscribers) {
          await getsAll(world, subscriber, ["early"], "one that is behind");
          await throwsAnError(broadcast, world, "after the close");
          await hasEnded(world, subscriber, "one that has had everything");
        }
        const late = broadcast.subscribe();
        await throwsAnError(broadcast, world, "after the close");
        await hasEnded(world, late, "one that subscribes after the close");
      }
    }),
    check("gives nothing more to one that has stopped", 2, async ({ answer, world }) => {
      const broadcast = await answer.Broadcast();
      const everybody = Array.from({ length: 7 }, () => broadcast.subscribe());
      const [first, unasked, between, behind, ready, leaver, last] = everybody as [
        Subscriber,
        Subscriber,
        Subscriber,
        Subscriber,
        Subscriber,
        Subscriber,
        Subscriber,
      ];
      await stops(world, unasked, "one that never asked");
      for (const value of [1, 2, 3]) await broadcast.publish(value);
      for (const one of [between, leaver]) await getsAll(world, one, [1], "one that asks");
      await getsAll(world, ready, [1, 2, 3], "one that asks");
      for (const one of [between, behind, ready]) await stops(world, one, "one that stops");
      for await (const value of leaver) {
        equal(value, 2, "what a loop gets");
        break;
      }
      const stopped = [unasked, between, behind, ready, leaver];
      const who = "one that has stopped";
      for (const one of stopped) await hasEnded(world, one, who);
      await broadcast.publish(4);
      for (const one of stopped) await hasEnded(world, one, who);
      for (const one of stopped) await stops(world, one, who);
      const next = broadcast.subscribe();
      await broadcast.publish(5);
      await getsAll(world, first, [1, 2, 3, 4, 5], "one that goes on when others have stopped");
      await getsAll(world, last, [1, 2, 3, 4, 5], "one that goes on when others have stopped");
      await getsAll(world, next, [5], "one that subscribes when others have stopped");
      for (const one of [first, last, next]) await stops(world, one, "one that has had everything");
      await broadcast.publish(6);
      for (const one of everybody) await hasEnded(world, one, who);
      const again = broadcast.subscribe();
      await broadcast.publish(7);
      await getsAll(world, again, [7], "one that subscribes when all have stopped");
      const wait = world.follow(again.next());
      await broadcast.close();
      await world.sleep(10);
      got(wait, "the end", "one that waits when the broadcast is closed");
      for (const one of [...everybody, again]) await stops(world, one, "one that has ended");
      for (const one of [...everybody, again]) await hasEnded(world, one, who);
      const other = await answer.Broadcast();
      const left = other.subscribe();
      await other.publish(1);
      await other.publish(2);
      await getsAll(world, left, [1], "one that asks");
      await other.close();
      await stops(world, left, "one that is behind after the close");
      await hasEnded(world, left, who);
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "at the end" },
);
