import fc from "fast-check";
import {
  Failure,
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  leavesNothingBehind,
  property,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/29-channel/channel.ts");
type Channel = Awaited<ReturnType<Bench<Answer>["answer"]["Channel"]>>;
type Followed = ReturnType<World["follow"]>;

/** What is done to a channel, and when. */
interface Step {
  readonly does: "send" | "receive" | "close";
  /** In virtual ms since the step before. */
  readonly gap: number;
}

/** Steps for a channel. What is sent are the numbers from 1. */
interface Script {
  readonly capacity: number;
  readonly steps: readonly Step[];
}

/** A step at its time, in virtual ms from the first on. */
interface Planned {
  readonly does: Step["does"];
  readonly at: number;
  /** The number that is sent. */
  readonly value: number;
}

/** What is to become of a step: when, in virtual ms from the first on, and what it gives. */
interface Due {
  readonly at: number;
  readonly how: "fulfilled" | "rejected";
  readonly value?: number | undefined;
}

const noted = "whoever waits is to be told by the one who makes it possible for it to go on";
const served = "do everything for the one that has waited longest before you wake it";
const everyone = "think of everybody who may be waiting when it is closed";

/** When which step is taken. A close has a millisecond of its own, as it is open who is first in one. */
function plan({ steps }: Script): readonly Planned[] {
  let [at, sent] = [0, 0];
  let before: Step["does"] | undefined;
  return steps.map(({ does, gap }) => {
    const isApart = before !== undefined && (does === "close") !== (before === "close");
    at += Math.max(gap, isApart ? 1 : 0);
    before = does;
    return { does, at, value: does === "send" ? ++sent : 0 };
  });
}

/** What is to become of each step: a small channel, without promises. `undefined`: it waits. */
function dueOf(capacity: number, steps: readonly Planned[]): readonly (Due | undefined)[] {
  const due: (Due | undefined)[] = steps.map(() => undefined);
  const queue: number[] = [];
  const senders: number[] = [];
  const receivers: number[] = [];
  let isClosed = false;
  for (const [index, { does, at, value }] of steps.entries()) {
    if (does === "close") {
      isClosed = true;
      for (const one of senders.splice(0)) due[one] = { at, how: "rejected" };
    } else if (does === "send" && isClosed) {
      due[index] = { at, how: "rejected" };
    } else {
      (does === "send" ? senders : receivers).push(index);
    }
    while (senders[0] !== undefined && queue.length < capacity + receivers.length) {
      const one = senders.shift() as number;
      queue.push(steps[one]?.value ?? value);
      due[one] = { at, how: "fulfilled" };
    }
    while (receivers[0] !== undefined && (queue.length > 0 || isClosed)) {
      due[receivers.shift() as number] = { at, how: "fulfilled", value: queue.shift() };
    }
  }
  return due;
}

function callOf({ does, value }: Planned): string {
  return does === "send" ? `send(${value})` : `${does}()`;
}

/** Takes the steps of a script, and looks at what became of each a while after the last. */
async function follow({ answer, world }: Bench<Answer>, script: Script): Promise<void> {
  const steps = plan(script);
  const channel = await answer.Channel(script.capacity);
  const start = world.now;
  const promises: (Followed | undefined)[] = [];
  for (const { does, at, value } of steps) {
    if (start + at > world.now) await world.sleep(start + at - world.now);
    if (does === "close") {
      await channel.close();
      promises.push(undefined);
    } else {
      promises.push(world.follow(does === "send" ? channel.send(value) : channel.receive()));
    }
  }
  await world.sleep(1_000);
  const told = steps.map((step) => `${callOf(step)} at ${step.at}`).join(", ");
  const note = `(the capacity is ${script.capacity}; ${told} ms)`;
  for (const [index, due] of dueOf(script.capacity, steps).entries()) {
    const promise = promises[index];
    const step = steps[index];
    if (promise === undefined || step === undefined) continue;
    if (promise.reason instanceof Failure) throw promise.reason;
    const one = `${callOf(step)} at ${step.at} ms`;
    const isSend = step.does === "send";
    const but = `it ${outcomeOf(promise, isSend, start)}`;
    const expected = due === undefined ? "wait" : inWords(due, isSend);
    const isSo =
      due === undefined
        ? promise.status === "pending"
        : promise.at === start + due.at && isAsDue(promise, due, isSend);
    ensure(isSo, `${one} to ${expected} ${note}`, but, noted);
  }
  await channel.close();
}

/** What a send resolves to is free. */
function isAsDue({ status, value, reason }: Followed, due: Due, isSend: boolean): boolean {
  if (status !== due.how) return false;
  return status === "rejected" ? reason instanceof Error : isSend || value === due.value;
}

function inWords({ at, how, value }: Due, isSend: boolean): string {
  if (how === "rejected") return `reject with an Error at ${at} ms`;
  return isSend ? `resolve at ${at} ms` : `give ${show(value)} at ${at} ms`;
}

function outcomeOf(
  { status, value, reason, at }: Followed,
  isSend: boolean,
  start: number,
): string {
  if (status === "pending") return "was still waiting a second after the last step";
  const when = `at ${(at ?? 0) - start} ms`;
  if (status === "rejected") return `rejected with ${show(reason)} ${when}`;
  return isSend ? `resolved ${when}` : `gave ${show(value)} ${when}`;
}

/** A script as code. */
function codeOf(script: Script): string {
  let now = 0;
  const lines = plan(script).flatMap((step) => {
    const wait = step.at > now ? [`await sleep(${step.at - now});`] : [];
    now = step.at;
    const call = `channel.${callOf(step)}`;
    const sent = `() => tell("sent", ${step.value}), () => tell("not sent", ${step.value})`;
    const does = {
      send: `void ${call}.then(${sent});`,
      receive: `void ${call}.then((value) => tell("received", value));`,
      close: `${call};`,
    };
    return [...wait, does[step.does]];
  });
  return [
    "const start = performance.now();",
    "const tell = (...what: unknown[]): void => {",
    '  console.log(Math.round(performance.now() - start), "ms:", ...what);',
    "};",
    `const channel = new Channel<number>(${script.capacity});`,
    ...lines,
  ].join("\n");
}

/** Steps of a text: of `send 0, receive 10` a send at once, and a receive 10 ms later. */
function script(capacity: number, text: string): Script {
  const steps = Array.from(text.matchAll(/(send|receive|close) (\d+)/g), ([, does, gap]) => {
    return { does: does as Step["does"], gap: Number(gap) };
  });
  return { capacity, steps };
}

const scripts: fc.Arbitrary<Script> = fc.record({
  capacity: fc.integer({ min: 0, max: 3 }),
  steps: fc.array(
    fc.record({
      does: fc.constantFrom("send", "send", "send", "receive", "receive", "receive", "close"),
      gap: fc.constantFrom(0, 0, 1, 10, 30),
    } as const),
    { minLength: 1, maxLength: 12 },
  ),
});

const rush = "send 0, send 0, send 0, send 0, receive 10, receive 10, receive 10, receive 10";
const thirst = "receive 0, receive 0, receive 0, send 10, send 10, send 0, send 10, send 0";
const mixed =
  "send 0, receive 10, receive 10, send 10, send 10, send 0, send 10, receive 10, send 0";
const closing =
  "send 0, send 0, send 0, send 0, close 10, receive 10, receive 0, receive 10, send 10";

const examples: readonly Script[] = [
  ...[0, 1, 2].map((capacity) => script(capacity, rush)),
  ...[0, 1].map((capacity) => script(capacity, thirst)),
  ...[0, 1, 2].map((capacity) => script(capacity, mixed)),
  ...[0, 2].map((capacity) => script(capacity, closing)),
  script(
    1,
    "send 0, send 0, receive 10, receive 10, receive 10, send 10, send 0, send 0, receive 9",
  ),
  script(2, "receive 0, receive 0, close 10, receive 10, send 10, close 10, receive 10"),
  script(1, "receive 0, send 61000, send 0, send 0, receive 61000, receive 10"),
  script(2, "send 0, receive 0, send 0, receive 0, send 0, receive 0, send 0, send 0, send 0"),
  script(20, "send 0, ".repeat(21) + "receive 10, receive 10"),
];

/** Does something in one go, as in a listener of a button: nothing of the answer's can come in between. */
function inOneGo(world: World, body: () => void): void {
  const { on, emit } = world.emitter("button");
  on("click", world.callback("onClick", body));
  emit("click");
}

/** Receives so many values, one after another. */
async function receiveAll(world: World, channel: Channel, count: number): Promise<unknown[]> {
  const values: unknown[] = [];
  for (let index = 0; index < count; index++) {
    values.push(await channel.receive());
    await world.sleep(index % 3);
  }
  await world.sleep(1);
  return values;
}

/** Asserts that these are the values, one by one: an error among them has to be the very same one. */
function same(given: readonly unknown[], values: readonly unknown[], what: string): void {
  equal(given.length, values.length, `how many values ${what} gives`);
  for (const [index, value] of values.entries()) {
    equal(given[index], value, `value ${index + 1} of ${values.length} that ${what} gives`);
  }
}

/** Values of all kinds but `undefined`, which is never sent. */
function sendable(world: World): readonly unknown[] {
  return world.values().filter((value) => value !== undefined);
}

/** Asserts that a promise has rejected with an `Error`, `ms` after it was followed from `start` on. */
function rejectsWithAnError(followed: Followed, start: number, ms: number, what: string): void {
  const { status, reason, value } = followed;
  const expected = `${what} to reject with an Error`;
  if (reason instanceof Failure) throw reason;
  ensure(status !== "pending", expected, "it was still waiting", everyone);
  ensure(status === "rejected", expected, `it gave ${show(value)}`);
  ensure(reason instanceof Error, expected, `it rejected with ${show(reason)}`);
  settledAfter(followed, start, ms, what);
}

const shape = {
  Channel: {
    new: {
      send: "async",
      receive: "async",
      close: "function",
      [Symbol.asyncIterator]: "iterator",
    },
  },
} as const;

export default defineGrader<Answer>("29-channel", shape, [
  check("receives the values in the order in which they were sent", 2, async (bench) => {
    const { answer, world } = bench;
    const values = sendable(world);
    for (const capacity of [0, 1, 3, 40]) {
      const [channel, other] = [await answer.Channel(capacity), await answer.Channel(2)];
      const sent = values.map((value) => world.follow(channel.send(value)));
      await world.sleep(10);
      const extra = ["x", "y", "x"].map((value) => world.follow(other.send(value)));
      await world.sleep(10);
      const room = "the first two sends to another channel, of capacity 2,";
      for (const one of extra.slice(0, 2)) fulfilled(one, room);
      const given = await receiveAll(world, channel, values.length);
      same(given, values, `a channel of capacity ${capacity}`);
      same(await receiveAll(world, other, 3), ["x", "y", "x"], "another channel");
      for (const one of [...sent, ...extra]) fulfilled(one, "each send");
      const waiting = values.map(() => world.follow(channel.receive()));
      await world.sleep(10);
      for (const [index, value] of values.entries()) {
        await channel.send(value);
        await world.sleep(index % 3);
      }
      await world.sleep(1);
      const got = waiting.map((one) => fulfilled(one, "a receive that waits for a value"));
      same(got, values, `a channel of capacity ${capacity} to receives that wait`);
    }
  }),
  property("settles each send and receive as soon as it can", 2, scripts, follow, {
    examples,
    runs: examples.length + 5,
    code: codeOf,
  }),
  check("serves those who wait in the order in which they asked", 2, async ({ answer, world }) => {
    for (const capacity of [0, 1, 2]) {
      const channel = await answer.Channel(capacity);
      const note = `of a channel of capacity ${capacity}`;
      const receives = [1, 2, 3, 4, 5].map(() => world.follow(channel.receive()));
      await world.sleep(10);
      for (const value of [1, 2, 3, 4, 5]) {
        await channel.send(value);
        await world.sleep(1);
      }
      const got = receives.map((one) => fulfilled(one, `a receive ${note}`));
      equal(got, [1, 2, 3, 4, 5], `what five receives ${note} get that wait for 1 to 5`, served);
      const values = Array.from({ length: capacity + 5 }, (_, index) => index + 1);
      const sends: Followed[] = [];
      for (const value of values) {
        sends.push(world.follow(channel.send(value)));
        await world.sleep(10);
      }
      const start = world.now;
      for (const [index, value] of values.entries()) {
        equal(await channel.receive(), value, `value ${index + 1} that is received ${note}`);
        await world.sleep(10);
      }
      const letIn = sends.slice(capacity).map(({ at }) => (at === null ? at : at - start));
      const times = [0, 10, 20, 30, 40];
      const what = `when the sends ${note} that wait resolve, in ms from the first receive on,`;
      equal(letIn, times, what, served);
    }
    const newcomer = "what is received, when a send comes in the moment in which there is room,";
    for (const capacity of [0, 1, 2]) {
      for (const [waiting, receives] of [
        [3, 1],
        [3, 2],
        [1, 2],
        [1, 1],
      ] as const) {
        const channel = await answer.Channel(capacity);
        const values = Array.from({ length: capacity + waiting }, (_, index) => index + 1);
        const sends = values.map((value) => world.follow(channel.send(value)));
        await world.sleep(10);
        const received: Followed[] = [];
        inOneGo(world, () => {
          for (let count = 0; count < receives; count++) {
            received.push(world.follow(channel.receive()));
          }
          sends.push(world.follow(channel.send("new")));
        });
        await world.sleep(10);
        const first = received.map((one) => fulfilled(one, "a receive when there are values"));
        const rest = await receiveAll(world, channel, values.length + 1 - receives);
        const receive = receives === 1 ? "a receive" : "two receives";
        const note = `right after ${receive}, with capacity ${capacity} and ${waiting} waiting,`;
        equal([...first, ...rest], [...values, "new"], `${newcomer} ${note}`, served);
        for (const one of sends) fulfilled(one, "each send");
      }
    }
    for (const capacity of [0, 1, 2]) {
      const channel = await answer.Channel(capacity);
      const receives = [world.follow(channel.receive()), world.follow(channel.receive())];
      await world.sleep(10);
      inOneGo(world, () => {
        for (const value of ["a", "b"]) {
          world.follow(channel.send(value));
          receives.push(world.follow(channel.receive()));
        }
      });
      await world.sleep(10);
      for (const value of ["c", "d"]) await channel.send(value);
      await world.sleep(1);
      const got = receives.map((one) => fulfilled(one, "a receive that waits"));
      const what =
        "what receives get, when others come in the very moment in which there are values,";
      equal(got, ["a", "b", "c", "d"], `${what} with capacity ${capacity},`, served);
    }
  }),
  check("rejects sends once it is closed", 1, async ({ answer, world }) => {
    for (const capacity of [0, 1, 3]) {
      const [channel, other] = [await answer.Channel(capacity), await answer.Channel(1)];
      const sends = [1, 2, 3, 4, 5, 6].map((value) => world.follow(channel.send(value)));
      await world.sleep(10);
      const start = world.now;
      await channel.close();
      const late = world.follow(channel.send("late"));
      await world.sleep(10);
      const note = `to a channel of capacity ${capacity}`;
      for (const one of sends.slice(capacity)) {
        rejectsWithAnError(one, start, 0, `a send ${note} that waits when it is closed`);
      }
      for (const one of sends.slice(0, capacity))
        fulfilled(one, `a send ${note}, before the close,`);
      rejectsWithAnError(late, start, 0, `a send ${note} after the close`);
      for (let count = 0; count < capacity; count++) await channel.receive();
      await channel.close();
      const again = world.follow(channel.send("again"));
      await again.settled;
      rejectsWithAnError(again, world.now, 0, `a send ${note}, closed twice and empty,`);
      const fine = world.follow(other.send("fine"));
      await fine.settled;
      fulfilled(fine, "a send to another channel, which is open,");
      equal(await other.receive(), "fine", "what another channel gives, which is open,");
      const empty = await answer.Channel(capacity);
      await empty.close();
      await world.sleep(10);
      const refused = world.follow(empty.send("refused"));
      await refused.settled;
      rejectsWithAnError(refused, world.now, 0, `a send ${note}, closed before it was used,`);
    }
  }),
  check("gives what is left after close, and then undefined", 2, async ({ answer, world }) => {
    const values = sendable(world);
    for (const kept of [values, values.slice(0, 1), []]) {
      for (const closes of [1, 2]) {
        const channel = await answer.Channel(kept.length);
        const sends = [...kept, "dropped", "dropped"].map((value) =>
          world.follow(channel.send(value)),
        );
        await world.sleep(10);
        for (let count = 0; count < closes; count++) await channel.close();
        await world.sleep(10);
        for (const [index, value] of kept.entries()) {
          const one = world.follow(channel.receive());
          await world.sleep(1);
          const what = `a receive after the close, with ${kept.length - index} values left,`;
          equal(fulfilled(one, what), value, `what ${what} gives`);
          settledAfter(one, world.now - 1, 0, what);
        }
        await channel.close();
        for (const time of ["once", "twice", "three times"]) {
          const one = world.follow(channel.receive());
          await world.sleep(1);
          const what = `a receive when the channel is closed and empty, asked ${time},`;
          equal(fulfilled(one, what), undefined, `what ${what} gives`);
          settledAfter(one, world.now - 1, 0, what);
        }
        for (const one of sends.slice(kept.length)) await one.settled;
      }
    }
    for (const capacity of [0, 2]) {
      const [channel, other] = [await answer.Channel(capacity), await answer.Channel(capacity)];
      const receives = [1, 2, 3].map(() => world.follow(channel.receive()));
      const elsewhere = world.follow(other.receive());
      await world.sleep(10);
      const start = world.now;
      await channel.close();
      await world.sleep(10);
      await channel.close();
      for (const one of receives) {
        const what = "a receive that waits when the channel is closed";
        ensure(one.status !== "pending", `${what} to resolve`, "it was still waiting", everyone);
        equal(fulfilled(one, what), undefined, `what ${what} gives`);
        settledAfter(one, start, 0, what);
      }
      equal(elsewhere.status, "pending", "how a receive of another channel, which is open, stands");
      await other.send("fine");
      await world.sleep(1);
      equal(fulfilled(elsewhere, "a receive of another channel"), "fine", "what it gives");
    }
  }),
  check("iterates until it is closed and empty", 2, async ({ answer, world }) => {
    const values = sendable(world);
    const value = (one: unknown): unknown => ({ done: false, value: one });
    const ended = "done, asked of a loop when the channel is closed and empty";
    for (const capacity of [0, 2, values.length]) {
      const channel = await answer.Channel(capacity);
      const iterator = channel[Symbol.asyncIterator]();
      const sends = values.map((one) => world.follow(channel.send(one)));
      const given: unknown[] = [];
      for (let index = 0; index < values.length; index++) {
        const start = world.now;
        const next = await iterator.next();
        equal(next.done, false, `done, asked for value ${index + 1} of ${values.length}`);
        equal(world.now - start, 0, "how long, in ms, a loop takes for a value that is there");
        given.push(next.value);
        await world.sleep(index % 3);
      }
      same(given, values, "a loop");
      for (const one of sends) fulfilled(one, "each send");
      const next = world.follow(iterator.next());
      await world.sleep(10);
      equal(next.status, "pending", "how a loop stands when the channel is empty and open");
      const sent = world.now;
      await channel.send("late");
      await world.sleep(10);
      equal(fulfilled(next, "a loop"), value("late"), "what a loop gets that waits for a value");
      settledAfter(next, sent, 0, "a loop that waits when its value is sent");
      const last = world.follow(iterator.next());
      await world.sleep(10);
      const start = world.now;
      await channel.close();
      await world.sleep(10);
      equal(fulfilled(last, "a loop that waits when the channel is closed").done, true, ended);
      settledAfter(last, start, 0, "a loop that waits when the channel is closed");
      for (const loop of [iterator, channel[Symbol.asyncIterator]()]) {
        const after = world.follow(loop.next());
        await after.settled;
        equal(fulfilled(after, "a loop after the end").done, true, ended);
      }
    }
    const left = await answer.Channel(3);
    for (const one of [0, "", null]) world.follow(left.send(one));
    await world.sleep(1);
    const loop = left[Symbol.asyncIterator]();
    const first = await loop.next();
    await left.close();
    await world.sleep(10);
    const rest = [first, await loop.next(), await loop.next()];
    const what = "what a loop gets of 0, an empty string and null when it is closed meanwhile";
    equal(rest, [value(0), value(""), value(null)], what);
    equal((await loop.next()).done, true, ended);

    const shared = await answer.Channel(9);
    for (let one = 1; one <= 7; one++) world.follow(shared.send(one));
    await world.sleep(1);
    const [a, b] = [shared[Symbol.asyncIterator](), shared[Symbol.asyncIterator]()];
    const got: unknown[] = [(await a.next()).value];
    await world.sleep(10);
    got.push(await shared.receive());
    got.push((await b.next()).value);
    await world.sleep(10);
    got.push(await shared.receive());
    got.push((await a.next()).value);
    const alone = "receive for a loop when it asks, and one value for each time of asking";
    equal(got, [1, 2, 3, 4, 5], "what two loops and receives get, one after another,", alone);
    await a.return?.();
    await b.return?.();
    await world.sleep(10);
    const sent = world.follow(shared.send(8));
    await sent.settled;
    fulfilled(sent, "a send after loops have been left");
    const line = await answer.Channel(1);
    const c = line[Symbol.asyncIterator]();
    const asked = [world.follow(line.receive())];
    const looping = world.follow(c.next());
    asked.push(world.follow(line.receive()));
    await world.sleep(10);
    for (const one of ["first", "second", "third"]) await line.send(one);
    await world.sleep(10);
    const received = asked.map((one) => fulfilled(one, "a receive that waits"));
    equal(received, ["first", "third"], "what is received by one before a loop and one after it");
    equal(fulfilled(looping, "a loop"), value("second"), "what the loop between them gets");
    await line.close();

    const again = shared[Symbol.asyncIterator]();
    equal(await again.next(), value(6), "what a loop gets after others have been left");
    equal(await shared.receive(), 7, "what is received after loops have been left");
    equal(await again.next(), value(8), "what a loop gets after others have been left");
    const over = world.follow(again.next());
    await shared.close();
    await over.settled;
    equal(fulfilled(over, "a loop that waits when the channel is closed").done, true, ended);
  }),
  check("refuses a capacity that is no whole number from 0", 1, async ({ answer, world }) => {
    for (const capacity of [-1, -7, -0.5, 0.5, 1.5, Number.NaN, Infinity, -Infinity]) {
      const made = world.follow(answer.Channel(capacity));
      await made.settled;
      const expected = `new Channel(${capacity}) to throw a RangeError`;
      const hint = "Infinity and NaN are no whole numbers, either";
      ensure(made.status === "rejected", expected, "it made a channel", hint);
      ensure(made.reason instanceof RangeError, expected, `it threw ${show(made.reason)}`);
    }
    for (const capacity of [0, 1, 1_000]) {
      const made = world.follow(answer.Channel(capacity));
      await made.settled;
      fulfilled(made, `new Channel(${capacity})`);
    }
  }),
  leavesNothingBehind(1),
]);
