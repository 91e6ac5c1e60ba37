/**
 * Programs (see programs.ts) as JavaScript that can be read. Names that a program uses and doesn't
 * declare are those of IMPORTS, the globals, `storage`, `log(label, value)` and `reason(label, kind)`.
 */
import type { Awaited, Body, Generator, Plain, Reason, Signal, Source } from "./programs.ts";

/** What programs use of Node, by module: exported names, and what programs call them. */
export const IMPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "timers/promises": {
    setTimeout: "wait",
    setImmediate: "soon",
    setInterval: "ticking",
    scheduler: "scheduler",
  },
  events: { EventEmitter: "EventEmitter", on: "on", once: "once" },
  util: { promisify: "promisify" },
  async_hooks: { AsyncLocalStorage: "AsyncLocalStorage" },
  stream: { PassThrough: "PassThrough", Readable: "Readable", Transform: "Transform" },
  "stream/promises": { pipeline: "pipeline" },
};

type Lines = readonly string[];

/** Writes a program down, as the body of an async function. */
export function print(main: Body): string {
  return new Printer().program(main).join("\n");
}

class Printer {
  #labels = 0;
  #timers: ("Timeout" | "Immediate")[] = [];

  program(main: Body): Lines {
    const body = this.#body(main);
    const text = body.join("\n");
    const shared = {
      controllers: "const controllers = [new AbortController(), new AbortController()];",
      deferred: "const deferred = [Promise.withResolvers(), Promise.withResolvers()];",
      emitter: "const emitter = new EventEmitter();",
      target: "const target = new EventTarget();",
      refreshed: "let refreshed = 0;",
    };
    const used = Object.entries(shared).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
    const timers = this.#timers.map((_, timer) => `t${timer}`);
    return [
      ...(timers.length > 0 ? [`let ${timers.join(", ")};`] : []),
      ...used.map(([, line]) => line),
      ...body,
    ];
  }

  #body(body: Body, value?: string): Lines {
    const log = this.#log(value);
    const lines = body.steps.flatMap((step) => this.#step(step));
    const end = body.ends === "falls off" ? [] : [`throw ${this.#reason(body.ends)};`];
    return [log, ...lines, ...end];
  }

  #log(value?: string): string {
    return `log(${++this.#labels}${value === undefined ? "" : `, ${value}`});`;
  }

  #reason(kind: Reason): string {
    return `reason(${++this.#labels}, "${kind}")`;
  }

  #step(step: Plain | Awaited): Lines {
    switch (step.does) {
      case "setTimeout": {
        const timer = this.#timer("Timeout");
        return block(`${timer} = setTimeout(() => {`, this.#body(step.body), `}, ${step.ms});`);
      }
      case "setInterval":
        return this.#interval(step);
      case "setImmediate": {
        const timer = this.#timer("Immediate");
        return block(`${timer} = setImmediate(() => {`, this.#body(step.body), "});");
      }
      case "nextTick":
        return block("process.nextTick(() => {", this.#body(step.body), "});");
      case "queueMicrotask":
        return block("queueMicrotask(() => {", this.#body(step.body), "});");
      case "promise chain": {
        const { rejected } = step;
        const start = rejected === null ? "resolve()" : `reject(${this.#reason(rejected)})`;
        const links = step.links.flatMap(({ how, body }) => {
          const value = how === "finally" ? "" : "value";
          const inside = this.#body(body, how === "finally" ? undefined : "value");
          return block(`  .${how}((${value}) => {`, inside, "  })", "    ");
        });
        return [`Promise.${start}`, ...links.slice(0, -1), `${links.at(-1)};`];
      }
      case "clear": {
        const timer = step.which % this.#timers.length;
        const kind = this.#timers[timer];
        return kind === undefined ? [] : [`clear${kind}(t${timer});`];
      }
      case "refresh": {
        const timer = step.which % this.#timers.length;
        if (this.#timers[timer] !== "Timeout") return [];
        return [`if (refreshed++ < 4) t${timer}?.refresh();`];
      }
      case "async function": {
        const caught = step.caught ? `.catch((error) => ${this.#log("error").slice(0, -1)})` : "";
        return block("(async () => {", this.#body(step.body), `})()${caught};`);
      }
      case "storage.run": {
        const store = this.#store();
        return block(`storage.run(${store}, () => {`, this.#body(step.body), "});");
      }
      case "storage bind": {
        const store = this.#store();
        const make = "AsyncLocalStorage.bind(() => {";
        return [
          ...block(`storage.run(${store}, () => ${make}`, this.#body(step.body), "}))();"),
          this.#log("storage.getStore()"),
        ];
      }
      case "storage.enterWith":
        return [`storage.enterWith(${this.#store()});`];
      case "emit":
        return [`emitter.emit("go", ${++this.#labels});`];
      case "dispatchEvent":
        return [`target.dispatchEvent(new Event("go"));`];
      case "abort":
        return [`controllers[${step.which % 2}].abort(${this.#reason(step.reason)});`];
      case "resolve":
        return [`deferred[${step.which % 2}].resolve(${++this.#labels});`];
      case "reject":
        return [`deferred[${step.which % 2}].reject(${this.#reason(step.reason)});`];
      case "EventEmitter on": {
        const on = step.once ? "once" : "on";
        return block(`emitter.${on}("go", (value) => {`, this.#body(step.body, "value"), "});");
      }
      case "EventTarget listener": {
        const signal = step.signal === null ? [] : [`signal: ${this.#signal(step.signal)}`];
        const options = [...(step.once ? ["once: true"] : []), ...signal];
        const end = options.length > 0 ? `, { ${options.join(", ")} }` : "";
        const start = `target.addEventListener("go", (event) => {`;
        return block(start, this.#body(step.body, "event.type"), `}${end});`);
      }
      case "abort listener": {
        const start = `${this.#signal(step.signal)}.addEventListener("abort", (event) => {`;
        return block(start, this.#body(step.body, "event.target.reason"), "});");
      }
      default:
        return this.#awaited(step);
    }
  }

  #awaited(step: Awaited): Lines {
    switch (step.does) {
      case "wait":
      case "promisified setTimeout": {
        const name = step.does === "wait" ? "wait" : "promisify(setTimeout)";
        const value = ++this.#labels;
        return [this.#log(`await ${name}(${step.ms}, ${value}${this.#options(step.signal)})`)];
      }
      case "scheduler.wait":
        return [this.#log(`await scheduler.wait(${step.ms}${this.#options(step.signal)})`)];
      case "setImmediate of promises": {
        const value = ++this.#labels;
        return [this.#log(`await soon(${value}${this.#options(step.signal)})`)];
      }
      case "scheduler.yield":
        return [this.#log("await scheduler.yield()")];
      case "one signal for all": {
        const waits = [
          `wait(${step.ms}, ${++this.#labels}, { signal })`,
          `once(emitter, "go", { signal })`,
          `soon(${++this.#labels}, { signal })`,
          `once(target, "go", { signal }).then(({ length }) => length)`,
        ].map((wait) => `  ${wait}.finally(() => ${this.#log().slice(0, -1)}),`);
        const all = ["await Promise.allSettled([", ...waits, "])"];
        const lines = wrap(`log(${++this.#labels}, `, all, ");");
        return block("{", [`const signal = ${this.#signal(step.signal)};`, ...lines], "}");
      }
      case "await null":
        return [this.#log("await null")];
      case "for await over setInterval": {
        const { ms, ticks } = step;
        const over = `ticking(${ms}, ${++this.#labels}${this.#options(step.signal)})`;
        return this.#loop(over, ticks, step.body);
      }
      case "for await":
        return this.#loop(this.#source(step.source, step.generator), step.ticks, step.body);
      case "events.on": {
        const over = `on(emitter, "go"${this.#options(step.signal)})`;
        return this.#loop(over, step.ticks, step.body);
      }
      case "iterator by hand": {
        const end = `${step.ends}(${this.#reason("error")})`;
        const calls = step.overlaps
          ? [`await Promise.allSettled([iterator.next(), iterator.next(), iterator.${end}])`]
          : ["await iterator.next()", `await iterator.${end}`, "await iterator.next()"];
        const start = `const iterator = ${this.#generator(step.generator)};`;
        return block("{", [start, ...calls.map((call) => this.#log(call))], "}");
      }
      case "all":
      case "race":
      case "any":
      case "allSettled": {
        const tasks = step.tasks.flatMap((task) => {
          return block(
            "  (async () => {",
            [...this.#body(task), this.#return()],
            "  })(),",
            "    ",
          );
        });
        const all = [`await Promise.${step.does}([`, ...tasks, "])"];
        return wrap(`log(${++this.#labels}, `, all, ");");
      }
      case "withResolvers":
        return [this.#log(`await deferred[${step.which % 2}].promise`)];
      case "once":
        return [this.#log(`await once(emitter, "go"${this.#options(step.signal)})`)];
      case "once of a target": {
        const once = `once(target, "go"${this.#options(step.signal)})`;
        return [this.#log(`(await ${once}).length`)];
      }
      case "try": {
        const { caught, final } = step;
        const end = final === null ? [] : ["} finally {", ...indent(this.#body(final))];
        const inner = indent(this.#body(step.body));
        const logged = caught === null ? [this.#log("error")] : this.#body(caught, "error");
        return ["try {", ...inner, "} catch (error) {", ...indent(logged), ...end, "}"];
      }
      case "await using": {
        const dispose = [`await wait(${step.ms});`, this.#log()];
        const open = "await using resource = {";
        const method = indent(block("async [Symbol.asyncDispose]() {", dispose, "},"));
        const inside = [open, ...method, "};", ...this.#body(step.body)];
        return block("{", inside, "}");
      }
      case "using": {
        const timer = block("using timer = setTimeout(() => {", this.#body(step.timer), "");
        const open = [...timer.slice(0, -1), `}, ${step.ms});`];
        return block("{", [...open, ...this.#body(step.body)], "}");
      }
      case "thenable": {
        const { ms, reason } = step;
        const value =
          reason === null ? `resolve(${++this.#labels})` : `reject(${this.#reason(reason)})`;
        const settle = ms === null ? `${value};` : `setTimeout(() => ${value}, ${ms});`;
        const then = block("then(resolve, reject) {", [this.#log(), settle], "},");
        return wrap(`log(${++this.#labels}, `, ["await {", ...indent(then), "}"], ");");
      }
      case "pipeline":
        return this.#pipeline(step);
    }
  }

  #interval(step: Extract<Plain, { does: "setInterval" }>): Lines {
    const timer = this.#timer("Timeout");
    const clear = `if (++ticks === ${step.ticks}) clearInterval(own);`;
    const inside = this.#body(step.body);
    // What throws may throw from further down, too.
    const first = step.clearsFirst || inside.some((line) => /\b(throw|emit)\b/.test(line));
    const lines = first ? [clear, ...inside] : [...inside, clear];
    const start = `const own = ${timer} = setInterval(() => {`;
    return block("{", ["let ticks = 0;", ...block(start, lines, `}, ${step.ms});`)], "}");
  }

  #loop(over: string, ticks: number, body: Body): Lines {
    const stop = `if (++ticks === ${ticks}) break;`;
    const lines = [...this.#body(body, "value"), stop];
    const loop = block(`for await (const value of ${over}) {`, lines, "}");
    return [...block("{", ["let ticks = 0;", ...loop], "}"), this.#log()];
  }

  #source(source: Source, generator: Generator): string {
    const made = this.#generator(generator);
    switch (source.does) {
      case "over a generator":
        return made;
      case "over a Readable":
        return `Readable.from(${made})`;
      case "over a web stream":
        return `ReadableStream.from(${made})`;
      case "over a PassThrough":
        return `Readable.from(${made}).compose(new PassThrough({ objectMode: true }))`;
      case "over a mapped Readable": {
        const map = `async (value) => (await wait(${source.ms}), -value), { concurrency: 2 }`;
        return `Readable.from(${made}).map(${map})`;
      }
      case "over a TransformStream": {
        const wait = `await wait(${source.ms});`;
        const transform = `async transform(value, out) { ${wait} out.enqueue(-value); }`;
        return `ReadableStream.from(${made}).pipeThrough(new TransformStream({ ${transform} }))`;
      }
    }
  }

  #generator({ waits, throws, cleanup }: Generator): string {
    const yields = waits.flatMap((ms) => {
      return [...(ms === null ? [] : [`await wait(${ms});`]), `yield ${++this.#labels};`];
    });
    const end = throws === null ? [] : [`throw ${this.#reason(throws)};`];
    const wait = cleanup === null ? [] : [`await wait(${cleanup});`];
    const lines = [
      ...block("try {", [...yields, ...end], "} finally {"),
      ...indent([...wait, this.#log()]),
      "}",
    ];
    return `(async function* () {\n${indent(lines).join("\n")}\n})()`;
  }

  #pipeline({ generator, ms, signal, body }: Extract<Awaited, { does: "pipeline" }>): Lines {
    const read = `Readable.from(${this.#generator(generator)}),`;
    const late = `setTimeout(() => done(null, -value), ${ms});`;
    const transform = `transform(value, _, done) { ${late} }`;
    const loop = block("for await (const value of values) {", this.#body(body, "value"), "}");
    const sink = block("async (values) => {", [...loop, `return ${++this.#labels};`], "},");
    const options = signal === null ? [] : [`{ signal: ${this.#signal(signal)} },`];
    const through = `new Transform({ objectMode: true, ${transform} }),`;
    const inside = [...read.split("\n"), through, ...sink, ...options];
    return wrap(`log(${++this.#labels}, `, block("await pipeline(", inside, ")"), ");");
  }

  #return(): string {
    return `return ${++this.#labels};`;
  }

  #store(): string {
    return `"store ${++this.#labels}"`;
  }

  #options(signal: Signal | null): string {
    return signal === null ? "" : `, { signal: ${this.#signal(signal)} }`;
  }

  #signal(signal: Signal): string {
    switch (signal.does) {
      case "controller":
        return `controllers[${signal.which % 2}].signal`;
      case "AbortSignal.timeout":
        return `AbortSignal.timeout(${signal.ms})`;
      case "AbortSignal.abort":
        return `AbortSignal.abort(${this.#reason("caused")})`;
      case "AbortSignal.any":
        return `AbortSignal.any([${signal.of.map((one) => this.#signal(one)).join(", ")}])`;
    }
  }

  #timer(kind: "Timeout" | "Immediate"): string {
    return `t${this.#timers.push(kind) - 1}`;
  }
}

function indent(lines: Lines, by = "  "): Lines {
  return lines.flatMap((line) => line.split("\n")).map((line) => by + line);
}

function block(start: string, inside: Lines, end: string, by = "  "): Lines {
  return [...start.split("\n"), ...indent(inside, by), end];
}

/** Puts something before the first line and after the last. */
function wrap(before: string, lines: Lines, after: string): Lines {
  return [`${before}${lines[0]}`, ...lines.slice(1, -1), `${lines.at(-1)}${after}`];
}
