import fc from "fast-check";
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
  named,
  obeys,
  property,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/45-crawler/crawler.ts");
type Links = readonly string[];
type Call = ReturnType<World["follow"]>;

/** What one fetch of a page does, `ms` after it was called; one that obeys rejects when its signal aborts. */
interface Attempt {
  readonly does: "gives" | "fails" | "hangs";
  readonly ms: number;
  readonly obeys?: boolean;
}

/** The fetches of a page, of which the last one goes for all further ones, and the places that it links to. */
interface Page {
  readonly attempts: readonly Attempt[];
  readonly links: readonly number[];
}

/** A crawl of a site whose pages go by their places, from the first one on. Times in ms. */
interface Script {
  readonly site: readonly Page[];
  readonly concurrency: number;
  readonly timeout: number;
  readonly attempts: number;
  /** When the signal of the crawl aborts; 0 when it is aborted from the start. */
  readonly stopAt?: number;
}

/** What a crawl has to come to, in ms from its start. */
interface Model {
  /** When each fetch of each page is due. */
  readonly starts: readonly (readonly number[])[];
  /** When each fetch is told to stop while it is in flight; `null` when it is not. */
  readonly aborts: readonly (readonly (number | null)[])[];
  readonly pages: ReadonlySet<number>;
  readonly failed: ReadonlySet<number>;
  readonly isStopped: boolean;
  /** When it settles: in between when it is free to wait for fetches that timed out. */
  readonly settles: readonly [from: number, to: number];
  /** Nothing falls in one millisecond so that the order would matter. */
  readonly isClear: boolean;
}

interface Fetch {
  readonly page: number;
  readonly attempt: Attempt;
  readonly count: number;
  /** When it ends if nobody stops it. */
  readonly own: number;
  /** When it ends or has timed out. */
  readonly end: number;
}

/** The crawl as the exercise has it: a queue, and places that are taken from its front. */
function modelOf({ site, concurrency, timeout, attempts, stopAt = Infinity }: Script): Model {
  const starts: number[][] = site.map(() => []);
  const aborts: (number | null)[][] = site.map(() => []);
  const [pages, failed] = [new Set<number>(), new Set<number>()];
  const queue = stopAt > 0 ? [0] : [];
  const known = new Set(queue);
  const inFlight = new Set<Fetch>();
  const stragglers: number[] = [];
  let [now, lastGiven, isClear] = [0, -1, true];
  const begin = (page: number, count: number): void => {
    const all = site[page]?.attempts ?? [];
    const attempt = all[Math.min(count, all.length) - 1] as Attempt;
    const own = attempt.does === "hangs" ? Infinity : now + attempt.ms;
    isClear &&= own !== now + timeout;
    starts[page]?.push(now);
    aborts[page]?.push(null);
    inFlight.add({ page, attempt, count, own, end: Math.min(own, now + timeout) });
  };
  const abort = ({ page, count }: Fetch, at: number): void => {
    (aborts[page] as (number | null)[])[count - 1] = at;
  };
  for (;;) {
    while (inFlight.size < concurrency && queue.length > 0) begin(queue.shift() as number, 1);
    const [first] = [...inFlight].toSorted((one, other) => one.end - other.end);
    if (first === undefined) break;
    isClear &&= first.end !== stopAt;
    if (first.end > stopAt) break;
    inFlight.delete(first);
    now = first.end;
    const { page, attempt, count, own, end } = first;
    const isLate = own > end;
    if (isLate) abort(first, end);
    if (isLate && attempt.obeys !== true) stragglers.push(own);
    if (attempt.does === "gives" && !isLate) {
      isClear &&= lastGiven !== now;
      lastGiven = now;
      pages.add(page);
      for (const link of site[page]?.links ?? []) {
        if (!known.has(link)) queue.push(link);
        known.add(link);
      }
    } else if (count < attempts) begin(page, count + 1);
    else failed.add(page);
  }
  const isStopped = inFlight.size > 0 || stopAt === 0;
  if (!isStopped) return { starts, aborts, pages, failed, isStopped, settles: [now, now], isClear };
  for (const fetch of inFlight) abort(fetch, stopAt);
  const stubborn = [...inFlight].filter(({ attempt }) => attempt.obeys !== true);
  const from = Math.max(stopAt, ...stubborn.map(({ end }) => end));
  const to = Math.max(from, ...stubborn.map(({ own }) => own), ...stragglers);
  isClear &&= to < Infinity;
  return { starts, aborts, pages, failed, isStopped, settles: [from, to], isClear };
}

/** The URL of a page: `/`, `/a`, `/b` ... */
function urlOf(place: number): string {
  return place === 0 ? "/" : `/${place > 26 ? place : String.fromCharCode(96 + place)}`;
}

/** More fetches than there are in any crawl of these checks. */
const MOST_FETCHES = 200;

/** A site whose fetches are on record. */
interface Site {
  readonly fetchLinks: (url: string, signal: AbortSignal) => Promise<Links>;
  /** The fetches of a page, each with the time in ms at which its signal aborted. */
  readonly fetches: ReadonlyMap<string, Task<Links>["calls"]>;
  /** When the signals of fetches aborted, and with what. */
  readonly aborts: ReadonlyMap<AbortSignal, { readonly at: number; readonly reason: unknown }>;
  /** What was fetched that is no page of the site. */
  readonly strays: readonly unknown[];
  /** Resolves when there were more fetches than any crawl makes. Then none settles any more. */
  readonly overrun: Promise<void>;
}

/** Makes a site of pages, each with what its fetches do. */
function makeSite(
  world: World,
  pages: Iterable<readonly [url: string, does: readonly Behaviour<Links>[]]>,
): Site {
  const tasks = new Map(
    Array.from(pages, ([url, does]) => [url, world.task(`fetchLinks(${show(url)})`, does)]),
  );
  const aborts = new Map<AbortSignal, { readonly at: number; readonly reason: unknown }>();
  const strays: unknown[] = [];
  const overrun = Promise.withResolvers<void>();
  let count = 0;
  const fetchLinks = async (url: string, signal: AbortSignal): Promise<Links> => {
    if (++count > MOST_FETCHES) {
      overrun.resolve();
      return new Promise(() => {});
    }
    if (signal instanceof AbortSignal) {
      const note = (): void => void aborts.set(signal, { at: world.now, reason: signal.reason });
      signal.addEventListener("abort", note, { once: true });
    }
    const task = tasks.get(url);
    if (task !== undefined) return task(url, signal);
    strays.push(url);
    throw new Error("no such page");
  };
  const fetches = new Map(Array.from(tasks, ([url, { calls }]) => [url, calls]));
  return {
    fetchLinks: named("fetchLinks", fetchLinks),
    fetches,
    aborts,
    strays,
    overrun: overrun.promise,
  };
}

interface CrawlOptions {
  readonly world: World;
  readonly answer: Bench<Answer>["answer"];
  readonly hint?: string | undefined;
  /** What the signal of the crawl aborts with. */
  readonly reason?: unknown;
  /** What goes on besides, for messages. */
  readonly besides?: string;
}

const halt =
  "look at the signal before each fetch that is started, the further ones of a page, too";
const wait = "a page has its place until it has come or is given up, and then the next one has it";

/** Crawls the site of a script, and asserts that it goes as the model says. */
async function goesAsModelled(script: Script, options: CrawlOptions): Promise<void> {
  const { world, answer, reason = new Error("enough"), besides = "" } = options;
  const { concurrency, timeout, attempts, stopAt } = script;
  const model = modelOf(script);
  const site = makeSite(
    world,
    script.site.map((page, place) => [urlOf(place), behavioursOf(page, place)]),
  );
  const { signal, abort } = world.signal();
  const begin = world.now;
  if (stopAt === 0) abort(reason);
  const given = { concurrency, timeout, attempts, ...(stopAt === undefined ? {} : { signal }) };
  const call = world.follow(answer.crawl("/", site.fetchLinks, given));
  if (stopAt !== undefined && stopAt > 0) void world.after(stopAt, async () => abort(reason));
  await Promise.race([call.settled, site.overrun]);
  await world.sleep(1_000 + (stopAt ?? 0));
  const what = `crawl("/", fetchLinks, ${show({ concurrency, timeout, attempts })})${besides}`;
  fetchedAsModelled(script, site, begin, model, options.hint ?? wait);
  settledAsModelled(call, begin, model, signal, what);
  if (!model.isStopped) await cameTo(world, call, script, model, what);
  abortedAsModelled(script, site, begin, model, signal);
}

/** What the fetches of a page do. */
function behavioursOf({ attempts, links }: Page, place: number): readonly Behaviour<Links>[] {
  return attempts.map(({ does, ms, obeys: isObedient }, index) => {
    const settles =
      does === "gives"
        ? gives(ms, links.map(urlOf))
        : does === "fails"
          ? fails(ms, errorOf(place, index))
          : hangs();
    return isObedient === true ? obeys(settles) : settles;
  });
}

/** Reasons of all kinds. */
const reasons = [new Error("gone"), "no", undefined, new Error("busy"), null, 0, new TypeError("")];

/** The error of a fetch of a page, another one than that of the fetch before it. */
function errorOf(place: number, index: number): unknown {
  return reasons[(3 * place + index) % reasons.length];
}

/** The crawl of a script as a learner would write it. */
function codeOf({ site, concurrency, timeout, attempts, stopAt }: Script): string {
  const linked = new Set([0]);
  for (const place of linked) for (const link of site[place]?.links ?? []) linked.add(link);
  const pages = [...linked].map((place) => {
    const { attempts, links } = site[place] as Page;
    const urls = JSON.stringify(links.map(urlOf)).replaceAll(",", ", ");
    const fetches = attempts.map(({ does, ms, obeys: isObedient }, index) => {
      const [signal, options] = isObedient === true ? ["signal", ", { signal }"] : ["", ""];
      if (does === "hangs" && isObedient !== true) return "() => new Promise(() => {})";
      if (does === "hangs") return "(signal) => sleep(1e9, [], { signal })";
      if (does === "gives") return `(${signal}) => sleep(${ms}, ${urls}${options})`;
      const error = codeOfError(errorOf(place, index));
      return `(${signal}) => sleep(${ms}, []${options}).then(() => Promise.reject(${error}))`;
    });
    return `  ${JSON.stringify(urlOf(place))}: [${fetches.join(", ")}],`;
  });
  const isStopped = stopAt !== undefined;
  const options = `concurrency: ${concurrency}, timeout: ${timeout}, attempts: ${attempts}`;
  return [
    "const site: Record<string, ((signal: AbortSignal) => Promise<string[]>)[]> = {",
    ...pages,
    "};",
    "const fetchLinks = (url: string, signal: AbortSignal) => {",
    "  const fetches = site[url]!;",
    "  return (fetches.length > 1 ? fetches.shift() : fetches[0])!(signal);",
    "};",
    ...(isStopped ? ["const controller = new AbortController();"] : []),
    ...(stopAt === 0 ? ["controller.abort();"] : []),
    ...(isStopped && stopAt > 0 ? [`setTimeout(() => controller.abort(), ${stopAt});`] : []),
    `const options = { ${options}${isStopped ? ", signal: controller.signal" : ""} };`,
    'await crawl("/", fetchLinks, options).then(console.log, console.log);',
  ].join("\n");
}

function codeOfError(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? "undefined";
  return `new ${error.name}(${JSON.stringify(error.message)})`;
}

/** Asserts that each fetch was started when it was due, and nothing else was fetched. */
function fetchedAsModelled(
  script: Script,
  { fetches, strays }: Site,
  begin: number,
  { starts }: Model,
  hint: string,
): void {
  const [stray] = strays;
  ensure(strays.length === 0, "nothing to be fetched that is no link", `${show(stray)} was`);
  const wrong = script.site.flatMap((_, place) => {
    const due = starts[place] ?? [];
    const actual = fetches.get(urlOf(place))?.map(({ start }) => start - begin) ?? [];
    const count = Array.from({ length: Math.max(due.length, actual.length) }, (_, index) => index);
    const index = count.find((one) => due[one] !== actual[one]);
    return index === undefined ? [] : [{ place, due, index, at: due[index], was: actual[index] }];
  });
  const earliest = ({ at = Infinity, was = Infinity }): number => Math.min(at, was);
  const [first] = wrong.toSorted((one, other) => earliest(one) - earliest(other));
  if (first === undefined) return;
  const { place, due, index, at, was } = first;
  const url = show(urlOf(place));
  const which = due.length > 1 ? `fetch ${index + 1} of ${url}` : `the fetch of ${url}`;
  if (at === undefined) {
    const times = due.length === 0 ? "not to be fetched" : `to be fetched ${timesText(due.length)}`;
    ensure(false, `${url} ${times}`, `a fetch more of it was started at ${was} ms`, hint);
  }
  const but = was === undefined ? "it was not" : `it was started at ${was} ms`;
  ensure(false, `${which} to be started at ${at} ms`, but, hint);
}

const timesText = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** Asserts that the crawl settled when it had to, and how. */
function settledAsModelled(
  call: Call,
  begin: number,
  { isStopped, settles: [from, to] }: Model,
  signal: AbortSignal,
  what: string,
): void {
  if (isStopped) rejectedWith(call, signal.reason, what);
  else fulfilled(call, what);
  const took = (call.at ?? NaN) - begin;
  const due = from === to ? `${from} ms` : `between ${from} and ${to} ms`;
  ensure(
    took >= from && took <= to,
    isStopped
      ? `${what} to reject after ${due}, once all fetches in flight have settled`
      : `${what} to resolve after ${due}, when the last fetch has ended`,
    `it took ${took} ms`,
  );
}

/** The two maps that a crawl resolved to. */
async function mapsOf(
  world: World,
  call: Call,
  what: string,
): Promise<readonly [Map<string, Links>, Map<string, unknown>]> {
  const value = fulfilled(call, what);
  const isObject = typeof value === "object" && value !== null;
  ensure(isObject, `${what} to resolve to an object`, `it resolved to ${show(value)}`);
  const { pages, failed } = await world.members(value, ["pages", "failed"]);
  ensure(pages instanceof Map, `pages of ${what} to be a Map`, `it was ${show(pages)}`);
  ensure(failed instanceof Map, `failed of ${what} to be a Map`, `it was ${show(failed)}`);
  return [pages, failed];
}

/** Asserts that a crawl resolved to the pages and errors that it had to. */
async function cameTo(
  world: World,
  call: Call,
  { site, attempts, timeout }: Script,
  model: Model,
  what: string,
): Promise<void> {
  const [pages, failed] = await mapsOf(world, call, what);
  const due = [...model.pages].map(
    (place) => [urlOf(place), site[place]?.links.map(urlOf)] as const,
  );
  equal(sorted(pages), sorted(new Map(due)), `pages of ${what}`);
  const given = [...model.failed].map(urlOf);
  equal([...failed.keys()].toSorted(), given.toSorted(), `the keys of failed of ${what}`);
  for (const place of model.failed) {
    const all = site[place]?.attempts ?? [];
    const index = Math.min(attempts, all.length) - 1;
    const last = all[index] as Attempt;
    const error = failed.get(urlOf(place));
    const of = `the error of ${show(urlOf(place))} in failed`;
    if (last.does !== "fails" || last.ms > timeout) isTimeoutError(error, of);
    else {
      const due = errorOf(place, index);
      ensure(
        Object.is(error, due),
        `${of} to be the last one, ${show(due)}`,
        `it was ${show(error)}`,
      );
    }
  }
}

/** The same entries in the order of their keys, which is free. */
function sorted<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Asserts that each fetch was told to stop when it had to be, with the right reason, and not before. */
function abortedAsModelled(
  { site, stopAt }: Script,
  { fetches, aborts }: Site,
  begin: number,
  model: Model,
  signal: AbortSignal,
): void {
  for (const place of site.keys()) {
    for (const [index, { args, end, label }] of fetches.get(urlOf(place))?.entries() ?? []) {
      const given = args[1];
      ensure(
        given instanceof AbortSignal,
        `${label} to be given a signal`,
        `it was given ${show(given)}`,
      );
      const abort = aborts.get(given);
      const at = abort === undefined ? Infinity : abort.at - begin;
      const due = model.aborts[place]?.[index] ?? null;
      const when = at === Infinity ? "it was not" : `it was after ${at} ms`;
      if (due === null) {
        const isInFlight = at < (end ?? Infinity) - begin;
        const expected = `the signal of ${label} not to be aborted while it is in flight`;
        ensure(!isInFlight, expected, when, "each fetch has a signal of its own");
      } else {
        const isStop = due === stopAt;
        const why = isStop ? "when that of the crawl is" : "when its time is up";
        const expected = `the signal of ${label} to be aborted after ${due} ms, ${why}`;
        ensure(at === due, expected, when, "to stop waiting for a fetch does not stop it");
        if (!isStop) isTimeoutError(abort?.reason, `the reason of the signal of ${label}`);
        else {
          ensure(
            Object.is(abort?.reason, signal.reason),
            `the signal of ${label} to be aborted with the reason of that of the crawl, ${show(signal.reason)}`,
            `it was with ${show(abort?.reason)}`,
          );
        }
      }
    }
  }
}

/** Asserts that it is what a signal aborts with when a fetch takes too long. */
function isTimeoutError(reason: unknown, what: string): void {
  const expected = `${what} to be a DOMException named "TimeoutError"`;
  ensure(reason instanceof DOMException, expected, `it was ${show(reason)}`);
  ensure(reason.name === "TimeoutError", expected, `its name was "${reason.name}"`);
}

const quick = (ms: number): Attempt => ({ does: "gives", ms });
const bad = (ms: number): Attempt => ({ does: "fails", ms });
const hung: Attempt = { does: "hangs", ms: 0 };
const obedient = (attempt: Attempt): Attempt => ({ ...attempt, obeys: true });

/** What the fetches of a page do, and where it leads to; a number is a page that comes after so many ms. */
type PageSpec = readonly [does: number | Attempt | readonly Attempt[], ...links: readonly number[]];

/** A crawl of these pages. Times in ms. */
function crawlOf(
  limits: { concurrency: number; timeout?: number; attempts?: number; stopAt?: number },
  ...pages: readonly PageSpec[]
): Script {
  const site = pages.map(([does, ...links]) => {
    const attempts = typeof does === "number" ? [quick(does)] : "does" in does ? [does] : does;
    return { attempts, links };
  });
  return { timeout: 1_000, attempts: 1, ...limits, site };
}

interface Kind {
  /** What fetches may do. */
  readonly does: readonly Attempt["does"][];
  readonly concurrency?: number;
  /** In ms. */
  readonly timeout: number;
  readonly stops?: boolean;
}

/** Crawls of sites of up to seven pages in which nothing happens at the same time that would matter. */
function scripts({ does, concurrency, timeout, stops = false }: Kind): fc.Arbitrary<Script> {
  const ms = fc.integer({ min: 1, max: 400 });
  const attempt = fc.record({ does: fc.constantFrom(...does), ms, obeys: fc.boolean() });
  const attempts = fc.array(attempt, { minLength: 1, maxLength: does.length });
  return fc
    .integer({ min: 1, max: 7 })
    .chain((size) => {
      const links = fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 });
      return fc.record({
        site: fc.array(fc.record({ attempts, links }), { minLength: size, maxLength: size }),
        concurrency:
          concurrency === undefined ? fc.integer({ min: 1, max: 4 }) : fc.constant(concurrency),
        timeout: fc.constant(timeout),
        attempts: fc.integer({ min: 1, max: 3 }),
        ...(stops ? { stopAt: fc.integer({ min: 1, max: 700 }) } : {}),
      });
    })
    .filter((script) => modelOf(script).isClear);
}

const wide: readonly PageSpec[] = [
  [50, 1, 2, 3, 4, 5],
  [303, 0, 6],
  [107, 7, 7],
  [71, 2],
  [211, 8],
  [93],
  [41, 1],
  [29],
  [23],
];
const deep: readonly PageSpec[] = [
  [10, 1],
  [20, 2, 3],
  [33, 4, 5],
  [46, 1, 6],
  [17, 7],
  [28],
  [39, 8],
  [5],
  [55],
];
const stoppable: readonly PageSpec[] = [
  [5, 1, 2, 3],
  [obedient(quick(150)), 4],
  [obedient(hung)],
  [30],
  [60],
];
const star: readonly PageSpec[] = [
  [10, ...Array.from({ length: 30 }, (_, index) => index + 1)],
  ...Array.from({ length: 30 }, (_, index) => [50 + index] as const),
];

export default defineGrader<Answer>("45-crawler", { crawl: "async" }, [
  check("gives the links of every page that can be reached", 2, async ({ answer, world }) => {
    const odd = [
      "/",
      "",
      " ",
      "/a",
      "/a/",
      "/A",
      "/a?b=1#c",
      "/a?b=1",
      "__proto__",
      "constructor",
      "0",
      "/é",
    ];
    const names = Array.from({ length: 60 }, (_, index) => `/page/${index}`);
    const sites: Readonly<Record<string, readonly (readonly [url: string, links: Links])[]>> = {
      "a page without links": [["/", []]],
      "a page that links to itself": [["/", ["/", "/"]]],
      "pages in a circle": [
        ["/", ["/a"]],
        ["/a", ["/b", "/"]],
        ["/b", ["/a", "/", "/a"]],
      ],
      "pages with unusual names": odd.map((url, index) => [url, odd.slice(index, index + 3)]),
      "a page with sixty links": [["/", names], ...names.map((url) => [url, ["/"]] as const)],
      "a chain of sixty pages": names.map((url, index) => [url, names.slice(index + 1, index + 2)]),
    };
    for (const [kind, links] of Object.entries(sites)) {
      for (const concurrency of links.length < 50 ? [1, 3] : [1_000]) {
        const hidden = ["/hidden", ["/"]] as const;
        const pages = [...links, hidden];
        const site = makeSite(
          world,
          pages.map(([url, links], index) => [url, [gives((7 * index) % 40, [...links])]]),
        );
        const other = makeSite(world, [
          ["/", [gives(15, ["/a"])]],
          ["/a", [gives(20, ["/", "/page/1"])]],
          ["/page/1", [gives(5, [])]],
        ]);
        const [start = ""] = links[0] ?? [];
        const options = { concurrency, timeout: 1_000, attempts: 1 };
        const call = world.follow(answer.crawl(start, site.fetchLinks, options));
        const otherCall = world.follow(answer.crawl("/", other.fetchLinks, options));
        await Promise.race([Promise.all([call.settled, otherCall.settled]), site.overrun]);
        await world.sleep(100);
        const what = `a crawl of ${kind}, with ${concurrency} at a time,`;
        for (const [url, { length }] of site.fetches) {
          const due = url === "/hidden" ? 0 : 1;
          equal(
            length,
            due,
            `how often ${show(url)} is fetched in ${what}`,
            "remember which pages you have seen",
          );
        }
        const [found, failed] = await mapsOf(world, call, what);
        equal(sorted(found), sorted(new Map(links)), `pages of ${what}`);
        equal(failed, new Map(), `failed of ${what}`);
        const [others] = await mapsOf(world, otherCall, "a crawl at the same time");
        const due = new Map([
          ["/", ["/a"]],
          ["/a", ["/", "/page/1"]],
          ["/page/1", []],
        ]);
        equal(sorted(others), due, "pages of another crawl at the same time");
      }
    }
  }),
  property(
    "fetches the pages in the order in which they were first linked",
    2,
    scripts({ does: ["gives"], concurrency: 1, timeout: 1_000 }),
    async ({ answer, world }, script) => {
      await goesAsModelled(script, {
        answer,
        world,
        hint: "those that were linked first come first",
      });
    },
    {
      runs: 8,
      code: codeOf,
      examples: [
        crawlOf({ concurrency: 1 }, [10, 1, 2], [20, 3], [30], [40]),
        crawlOf({ concurrency: 1 }, ...wide),
        crawlOf({ concurrency: 1 }, ...deep),
        crawlOf({ concurrency: 1 }, [10, 1, 2, 3], [20, 2], [30], [40]),
        crawlOf({ concurrency: 1 }, [10, 2, 1], [20, 3], [30, 4, 3], [40], [50, 0]),
      ],
    },
  ),
  property(
    "has as many fetches in flight as concurrency allows",
    2,
    scripts({ does: ["gives"], timeout: 1_000 }),
    async ({ answer, world }, script) => {
      await goesAsModelled(script, { answer, world });
      if (script.site.length > 3) return;
      const besides = ", besides another crawl,";
      await Promise.all([
        goesAsModelled(script, { answer, world, besides }),
        goesAsModelled({ ...script, concurrency: 1 }, { answer, world, besides }),
      ]);
    },
    {
      runs: 12,
      code: codeOf,
      examples: [
        crawlOf({ concurrency: 2 }, [100, 1, 2, 3], [200, 4], [80], [60], [50]),
        ...[2, 3, 50].map((concurrency) => crawlOf({ concurrency }, ...wide)),
        crawlOf({ concurrency: 2 }, ...deep),
        crawlOf({ concurrency: 24 }, ...star),
        crawlOf({ concurrency: 2, timeout: 100_000 }, [10, 1, 2, 3], [90_000, 1], [20], [30, 2]),
      ],
    },
  ),
  property(
    "fetches a page that failed again, at once, up to attempts calls",
    2,
    scripts({ does: ["gives", "fails"], timeout: 1_000 }),
    async (bench, script) => {
      await goesAsModelled(script, bench);
    },
    {
      runs: 12,
      code: codeOf,
      examples: [
        crawlOf({ concurrency: 1, attempts: 3 }, [[bad(100), quick(50)], 1, 2], [20], [30]),
        crawlOf(
          { concurrency: 2, attempts: 2 },
          [10, 1, 2, 3],
          [bad(30), 4],
          [25, 4],
          [bad(20)],
          [70, 3, 1, 0],
        ),
        crawlOf({ concurrency: 2, attempts: 3 }, [[bad(100), bad(20), bad(40)], 1], [10]),
        crawlOf(
          { concurrency: 3, attempts: 7 },
          [10, 1, 2, 3, 4],
          [bad(11)],
          [[bad(12), bad(9), quick(8)], 3],
          [20],
          [30],
        ),
      ],
    },
  ),
  property(
    "gives up a fetch that is in flight after timeout ms",
    2,
    scripts({ does: ["gives", "fails", "hangs"], timeout: 200 }),
    async (bench, script) => {
      await goesAsModelled(script, bench);
    },
    {
      runs: 12,
      code: codeOf,
      examples: [
        crawlOf(
          { concurrency: 1, timeout: 100, attempts: 2 },
          [10, 1, 2],
          [[hung, quick(30)], 3],
          [20],
          [5],
        ),
        crawlOf(
          { concurrency: 2, timeout: 100, attempts: 3 },
          [10, 1, 2, 3],
          [hung],
          [obedient(hung)],
          [obedient(quick(300))],
          [5],
        ),
        crawlOf(
          { concurrency: 1, timeout: 100 },
          [10, 1, 2],
          [quick(250), 3],
          [70, 4],
          [5],
          [90, 5, 6, 7],
          [95],
          [85],
          [60],
        ),
        crawlOf(
          { concurrency: 2, timeout: 100, attempts: 3 },
          [10, 1, 2],
          [[bad(80), bad(85), quick(90)]],
          [bad(150)],
          [5],
        ),
        crawlOf(
          { concurrency: 3, timeout: 100, attempts: 2 },
          [99, 1, 2],
          [[quick(101), quick(99)], 3],
          [[bad(110), bad(120)]],
          [98],
        ),
        crawlOf(
          { concurrency: 5, timeout: 90_000 },
          [30, 1, 2, 3],
          [hung],
          [obedient(quick(89_000))],
          [90_500],
        ),
        crawlOf({ concurrency: 2, timeout: 100, attempts: 2 }, [hung, 1], [10]),
      ],
    },
  ),
  property(
    "stops when its signal aborts",
    2,
    scripts({ does: ["gives", "fails", "hangs"], timeout: 200, stops: true }),
    async ({ answer, world }, script) => {
      const reasons = world.reasons();
      const reason = reasons[(script.stopAt ?? 0) % reasons.length];
      await goesAsModelled(script, { answer, world, reason, hint: halt });
      const { stopAt: _, ...unstopped } = script;
      const besides = ", besides another crawl that is stopped,";
      if (script.site.length > 3) return;
      await Promise.all([
        goesAsModelled(script, { answer, world, reason, hint: halt }),
        goesAsModelled(unstopped, { answer, world, besides }),
      ]);
    },
    {
      runs: 16,
      code: codeOf,
      examples: [
        ...[0, 6, 100, 205].map((stopAt) =>
          crawlOf({ concurrency: 2, timeout: 300, attempts: 3, stopAt }, ...stoppable),
        ),
        ...[1, 20].map((stopAt) =>
          crawlOf(
            { concurrency: 1, timeout: 300, attempts: 2, stopAt },
            [obedient(quick(50)), 1],
            [20],
          ),
        ),
        crawlOf(
          { concurrency: 3, timeout: 300, attempts: 2, stopAt: 33 },
          [10, 1, 2, 3],
          [50, 4],
          [80, 5],
          [bad(70)],
          [5],
          [5],
        ),
        crawlOf(
          { concurrency: 2, timeout: 100, attempts: 2, stopAt: 155 },
          [10, 1, 2, 3],
          [250],
          [obedient(hung)],
          [30, 4],
          [150],
        ),
        crawlOf({ concurrency: 2, timeout: 100, stopAt: 300 }, [10, 1, 2, 3], [50], [30], [40]),
      ],
    },
  ),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
