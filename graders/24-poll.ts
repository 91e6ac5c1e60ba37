import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/24-poll/poll.ts");
type Followed = ReturnType<World["follow"]>;

/** Calls of a probe that take these times in ms and give nothing. */
const nothing = (...takes: readonly number[]): Behaviour<undefined>[] =>
  takes.map((ms) => gives(ms, undefined));

const starts = (probe: Task<unknown>): readonly number[] => probe.calls.map(({ start }) => start);

/** Asserts that a poll has rejected as it should when its time is up. */
function timedOut(poll: Followed, at: number, what: string): void {
  const expected = `${what} to reject at ${at} ms with a DOMException named TimeoutError`;
  const { status, reason } = poll;
  ensure(status !== "pending", expected, "it was still pending");
  ensure(status === "rejected", expected, `it gave ${show(poll.value)} at ${poll.at} ms`);
  const isTimeout = reason instanceof DOMException && reason.name === "TimeoutError";
  const named = reason instanceof DOMException ? `a DOMException named ${reason.name}` : null;
  const kind = named ?? (reason instanceof Error ? "an error that is no DOMException" : null);
  const found = kind === null ? show(reason) : `${kind}: ${show(reason)}`;
  ensure(isTimeout, expected, `it rejected with ${found}`);
  ensure(poll.at === at, expected, `it rejected at ${poll.at} ms`);
}

/** What is in flight when the time is up. */
interface Round {
  readonly what: string;
  readonly does: readonly Behaviour<unknown>[];
  readonly interval: number;
  readonly timeout: number;
  /** How many calls there are before the timeout. */
  readonly calls: number;
}

/** Polls that don't end before their timeout. */
function endless(): readonly Round[] {
  const fifty = nothing(50);
  const late = new Error("too late");
  return [
    { what: "in a pause", does: fifty, interval: 100, timeout: 520, calls: 4 },
    { what: "in a long call", does: [hangs()], interval: 900, timeout: 61_000, calls: 1 },
    { what: "in a call", does: fifty, interval: 100, timeout: 470, calls: 4 },
    { what: "in the first pause", does: fifty, interval: 1_000, timeout: 300, calls: 1 },
    { what: "in the first call", does: [hangs()], interval: 100, timeout: 500, calls: 1 },
    { what: "in a long pause", does: nothing(10), interval: 61_000, timeout: 7_000, calls: 1 },
    {
      what: "in a call that gives something too late",
      does: [...nothing(50), gives(400, "too late")],
      ...{ interval: 100, timeout: 333, calls: 2 },
    },
    {
      what: "in a call that fails too late",
      does: [...nothing(50), fails(400, late)],
      ...{ interval: 100, timeout: 333, calls: 2 },
    },
    {
      what: "in the first call, which fails too late",
      does: [fails(400, late)],
      ...{ interval: 100, timeout: 333, calls: 1 },
    },
    {
      what: "in a call that gives nothing, too late",
      does: nothing(50, 400),
      ...{ interval: 60, timeout: 333, calls: 2 },
    },
  ];
}

export default defineGrader<Answer>("24-poll", { poll: "async" }, [
  check(
    "gives what the probe gives, as soon as that is not undefined",
    2,
    async ({ answer, world }) => {
      const options = { interval: 100, timeout: 2_000 };
      for (const [index, value] of world.values().entries()) {
        if (value === undefined) continue;
        const empty = nothing(35, 0, 50).slice(index % 4);
        const probe = world.task("probe", [...empty, gives(35, value), gives(5, "one more")]);
        const other = world.task("another probe", [...nothing(70, 70), gives(90, "other")]);
        const start = world.now;
        const call = world.follow(answer.poll(probe, options));
        await world.sleep(10);
        const second = world.follow(answer.poll(other, { interval: 200, timeout: 1_000 }));
        await call.settled;
        const what = `what poll gives when call ${empty.length + 1} is the first to give something`;
        equal(fulfilled(call, "poll"), value, what);
        const end = probe.calls[empty.length]?.end ?? Infinity;
        const took = (call.at ?? 0) - start;
        equal(took, end - start, "the time, in ms, at which poll gives it");
        await second.settled;
        equal(fulfilled(second, "poll"), "other", "what another call, in flight as well, gives");
        await world.sleep(1_000);
        equal(probe.calls.length, empty.length + 1, "the number of calls of the probe");
      }
      const probe = world.task("probe", [gives(10, "first"), ...nothing(10), gives(10, "second")]);
      await answer.poll(probe, options);
      const again = await answer.poll(probe, options);
      equal(again, "second", "what poll gives of a probe that has been polled before");
    },
  ),
  check(
    "calls the probe at once, and again an interval after each call has ended",
    2,
    async ({ answer, world }) => {
      const some = Array.from({ length: 5 }, () => 10 * world.integer(0, 40));
      const rounds = [
        { interval: 100, takes: [150, 150] },
        { interval: 100, takes: [50, 20] },
        { interval: 10 * world.integer(1, 40), takes: some },
        { interval: 10, takes: Array.from({ length: 120 }, (_, index) => 10 * (index % 4)) },
        { interval: 11_000, takes: [1_500, 12_000] },
      ];
      const timeout = 200_000;
      const due = (start: number, takes: readonly number[], interval: number) => {
        const times = [start];
        for (const ms of takes) times.push((times.at(-1) as number) + ms + interval);
        return times;
      };
      const of = (takes: readonly number[], interval: number): string =>
        `the times, in ms, at which calls that take ${list(takes)} ms start, with an interval of ${interval} ms,`;
      const hint = "the interval lies between the end of a call and the start of the next";
      for (const { interval, takes } of rounds) {
        const start = world.now;
        const probe = world.task("probe", [...nothing(...takes), gives(150, "well")]);
        await world.follow(answer.poll(probe, { interval, timeout })).settled;
        equal(starts(probe), due(start, takes, interval), of(takes, interval), hint);
      }
      const start = world.now;
      const probe = world.task("probe", [...nothing(30, 0, 45), gives(20, "well")]);
      const other = world.task("another probe", [...nothing(10, 60), gives(20, "well")]);
      const call = world.follow(answer.poll(probe, { interval: 70, timeout }));
      const second = world.follow(answer.poll(other, { interval: 50, timeout }));
      await Promise.all([call.settled, second.settled]);
      equal(starts(probe), due(start, [30, 0, 45], 70), of([30, 0, 45], 70), hint);
      const others = `in another poll, in flight as well, ${of([10, 60], 50)}`;
      equal(starts(other), due(start, [10, 60], 50), others, hint);
    },
  ),
  check("rejects as soon as the probe does", 2, async ({ answer, world }) => {
    const odd = [
      new TypeError("fetch failed"),
      new DOMException("the connection was closed", "AbortError"),
      new DOMException("the request took too long", "TimeoutError"),
    ];
    for (const [index, reason] of [...world.reasons(), ...odd].entries()) {
      for (const empty of [[], nothing(35, 20).slice(index % 2)]) {
        const probe = world.task("probe", [...empty, fails(55, reason), gives(5, "one more")]);
        const call = world.follow(answer.poll(probe, { interval: 100, timeout: 5_000 }));
        await call.settled;
        rejectedWith(call, reason, `poll, when call ${empty.length + 1} of the probe rejects,`);
        const end = probe.calls[empty.length]?.end;
        equal(call.at, end, "the time, in ms, at which poll rejects");
        await world.sleep(6_000);
        equal(probe.calls.length, empty.length + 1, "the number of calls of the probe");
      }
    }
  }),
  check("rejects at the timeout, whatever is in flight", 2, async ({ answer, world }) => {
    const options = { interval: 100, timeout: 200 };
    for (const { what, does, interval, timeout } of endless()) {
      const start = world.now;
      const probe = world.task("probe", does);
      const call = world.follow(answer.poll(probe, { interval, timeout }));
      await call.settled;
      timedOut(call, start + timeout, `a poll whose time is up ${what}`);
      await world.sleep(1_000);
    }
    for (const [takes, interval] of [
      [100, 100],
      [200, 100],
      [199, 100],
      [100, 99],
    ] as const) {
      const start = world.now;
      const probe = world.task("probe", nothing(takes));
      const call = world.follow(answer.poll(probe, { interval, timeout: 200 }));
      await call.settled;
      const last = takes < 150 ? "the first pause" : "the first call";
      const before = takes % 2 === 1 || interval === 99 ? "1 ms before" : "at the moment";
      timedOut(call, start + 200, `a poll whose time is up ${before} ${last} ends`);
      await world.sleep(1_000);
    }
    const start = world.now;
    const first = world.follow(answer.poll(world.task("probe", [hangs()]), options));
    await world.sleep(40);
    const other = world.task("another probe", nothing(20));
    const second = world.follow(answer.poll(other, { interval: 100, timeout: 350 }));
    await Promise.all([first.settled, second.settled]);
    timedOut(first, start + 200, "a poll with another one in flight");
    timedOut(second, start + 390, "another poll, in flight as well,");
    const probe = world.task("probe", [...nothing(50), gives(49, "just in time")]);
    const call = world.follow(answer.poll(probe, options));
    await call.settled;
    const value = fulfilled(call, "a poll whose probe gives something 1 ms before the timeout");
    equal(value, "just in time", "what poll gives 1 ms before the timeout");
  }),
  check("calls the probe no more after the timeout", 1, async ({ answer, world }) => {
    for (const { what, does, interval, timeout, calls } of endless()) {
      if (timeout > 60_000) continue;
      const probe = world.task("probe", does);
      await world.follow(answer.poll(probe, { interval, timeout })).settled;
      await world.sleep(3_000);
      const count = `the number of calls when the time is up ${what}`;
      equal(probe.calls.length, calls, count, "whoever loses a race still runs on");
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
