/**
 * Small programs of timers, ticks and promises, in which Node leaves no order open, as JavaScript.
 *
 * Node runs timers of the same duration in the order in which they were set, and immediates likewise,
 * each before what it sets itself. Anything else depends on how late a timer is, so two callbacks are
 * at least half a unit apart or a program is not generated; and programs say when they are, so that
 * one that was held up on a real clock can be told and run again. The rules are those of
 * https://nodejs.org/learn/asynchronous-work/event-loop-timers-and-nexttick and of lib/internal/timers.js.
 */
import fc from "fast-check";

type Action =
  | { readonly does: "timeout"; readonly delay: number; readonly body: Body }
  | {
      readonly does: "interval";
      readonly delay: number;
      readonly ticks: number;
      readonly body: Body;
    }
  | { readonly does: "immediate" | "tick" | "microtask" | "await"; readonly body: Body }
  | { readonly does: "chain"; readonly links: readonly Body[] }
  | { readonly does: "clear"; readonly which: number };

type Body = readonly Action[];

/** The ms that a delay of 1 stands for. */
export const UNIT = 30;
const MAX_DEPTH = 3;

/** Programs as functions of `log(label, due)`, `onTime(due)` and `unit`; `due` is in ms since the start. */
export const programs: fc.Arbitrary<string> = body(0)
  .filter((main) => !leavesOrderOpen(main))
  .map((main) => new Printer().program(main))
  .filter((text) => text.split("log(").length > 4);

function body(depth: number): fc.Arbitrary<Body> {
  return fc.array(action(depth), {
    minLength: depth === 0 ? 2 : 0,
    maxLength: depth === 0 ? 6 : 3,
  });
}

function action(depth: number): fc.Arbitrary<Action> {
  const clear = fc.record({ does: fc.constant("clear" as const), which: fc.nat(5) });
  if (depth === MAX_DEPTH) return clear;
  const inner = body(depth + 1);
  const at = fc.integer({ min: 0, max: 5 });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant("timeout" as const), delay: at, body: inner }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...{ does: fc.constant("interval" as const), delay: fc.integer({ min: 1, max: 5 }) },
        ...{ ticks: fc.integer({ min: 1, max: 3 }), body: inner },
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        does: fc.constantFrom("immediate" as const, "tick", "microtask", "await"),
        body: inner,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant("chain" as const),
        links: fc.array(inner, { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: clear },
  );
}

/** A callback that runs in a turn of the event loop of its own. */
interface Task {
  /** `undefined` for an immediate. */
  readonly ms: number | undefined;
  readonly due: number;
  /** Those that set it off, outermost first. */
  readonly above: readonly Task[];
}

function leavesOrderOpen(main: Body): boolean {
  const tasks: Task[] = [];
  const walk = (actions: Body, above: readonly Task[]): void => {
    const due = above.at(-1)?.due ?? 0;
    const add = (ms: number | undefined, after: number, inside: Body): void => {
      const task = { ms, due: due + after, above };
      tasks.push(task);
      walk(inside, [...above, task]);
    };
    for (const one of actions) {
      if (one.does === "timeout") add(milliseconds(one.delay), milliseconds(one.delay), one.body);
      else if (one.does === "immediate") add(undefined, 0, one.body);
      else if (one.does === "chain") for (const link of one.links) walk(link, above);
      else if (one.does === "interval") {
        const ms = milliseconds(one.delay);
        for (let tick = 1; tick <= one.ticks; tick++) add(ms, ms * tick, one.body);
      } else if (one.does !== "clear") walk(one.body, above);
    }
  };
  walk(main, []);
  return tasks.some((a, index) => tasks.slice(index + 1).some((b) => !isOrdered(a, b)));
}

function isOrdered(a: Task, b: Task): boolean {
  if (Math.abs(a.due - b.due) >= UNIT / 2 || a.ms === b.ms) return true;
  if (a.above.includes(b) || b.above.includes(a)) return true;
  // Immediates of the same turn run in the same phase: what one of them sets comes after all of them.
  const [fork, other] = [a, b].map((task, which) => {
    const path = [...task.above, task];
    return path.find((step) => !(which === 0 ? b : a).above.includes(step));
  }) as [Task, Task];
  const areSiblings = fork.ms === undefined && other.ms === undefined;
  return areSiblings && (fork === a || other === b);
}

function milliseconds(delay: number): number {
  return Math.max(1, delay * UNIT);
}

/** Writes programs down. */
class Printer {
  #labels = 0;
  #timers: ("Timeout" | "Immediate")[] = [];

  program(main: Body): string {
    const text = this.#body(main, "0");
    return `${this.#timers.map((_, timer) => `let t${timer};`).join(" ")}\n${text}`;
  }

  #body(actions: Body, due: string): string {
    const label = ++this.#labels;
    const lines = actions.map((one) => this.#action(one, due));
    return [`log(${label}, ${due});`, ...lines, `onTime(${due});`].join("\n");
  }

  #action(one: Action, due: string): string {
    const at = `at${this.#labels}`;
    switch (one.does) {
      case "timeout": {
        const timer = this.#timer("Timeout");
        const ms = `${one.delay} * unit`;
        const start = `const ${at} = ${due} + Math.max(1, ${ms});`;
        return `${timer} = setTimeout(() => {\n${start}\n${this.#body(one.body, at)}\n}, ${ms});`;
      }
      case "interval": {
        const timer = this.#timer("Timeout");
        const ms = `${one.delay} * unit`;
        const start = `const ${at} = ${due} + ++ticks * ${ms};`;
        const stop = `if (ticks === ${one.ticks}) clearInterval(own);`;
        const callback = `() => {\n${start}\n${this.#body(one.body, at)}\n${stop}\n}`;
        return `{ let ticks = 0; const own = ${timer} = setInterval(${callback}, ${ms}); }`;
      }
      case "immediate": {
        const timer = this.#timer("Immediate");
        return `${timer} = setImmediate(() => {\n${this.#body(one.body, due)}\n});`;
      }
      case "tick":
        return `process.nextTick(() => {\n${this.#body(one.body, due)}\n});`;
      case "microtask":
        return `queueMicrotask(() => {\n${this.#body(one.body, due)}\n});`;
      case "await":
        return `(async () => {\nawait null;\n${this.#body(one.body, due)}\n})();`;
      case "chain": {
        const links = one.links.map((link) => `.then(() => {\n${this.#body(link, due)}\n})`);
        return `Promise.resolve()${links.join("")};`;
      }
      case "clear": {
        const timer = this.#timers[one.which % this.#timers.length];
        if (timer === undefined) return "";
        return `clear${timer}(t${one.which % this.#timers.length});`;
      }
    }
  }

  #timer(kind: "Timeout" | "Immediate"): string {
    return `t${this.#timers.push(kind) - 1}`;
  }
}
