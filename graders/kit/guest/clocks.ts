/** Everything that tells the time, on virtual time: dates, `performance`, `process`, `Temporal`, events. */
import { perfHooks } from "./builtins.ts";
import { current } from "./current.ts";

/**
 * The date on which every run begins, in ms. A present-day one, since right answers compare with 0
 * (`if (Date.now() - last >= ms)`).
 */
const BEGIN = Date.UTC(2026, 0, 5, 9);
/** What `performance.now()` says when a run begins: the process has been up for an hour. */
const UPTIME = 3_600_000;

const NativeDate = globalThis.Date;
const nativeNow = perfHooks.performance.now.bind(perfHooks.performance);

const date = (): number => BEGIN + current().readClock();
const uptime = (): number => UPTIME + current().readClock();

/** `Date`, whose no-argument forms read the virtual clock. */
export const VirtualDate: DateConstructor = new Proxy(NativeDate, {
  apply: () => new NativeDate(date()).toString(),
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [date()], newTarget) as object,
  get: (target, key) => (key === "now" ? date : (Reflect.get(target, key) as unknown)),
});

/** Replacements for members of `process`. */
export const processClocks = {
  hrtime: Object.assign(
    (previous?: readonly [number, number]): [number, number] => {
      const ns = nanoseconds();
      const before = previous ? BigInt(previous[0]) * 1_000_000_000n + BigInt(previous[1]) : 0n;
      const passed = ns - before;
      return [Number(passed / 1_000_000_000n), Number(passed % 1_000_000_000n)];
    },
    { bigint: nanoseconds },
  ),
  uptime: (): number => uptime() / 1_000,
};

function nanoseconds(): bigint {
  return BigInt(uptime()) * 1_000_000n;
}

type MeasureOptions = { start?: unknown; end?: unknown; duration?: unknown; detail?: unknown };

/** Replacements for members of `performance`. */
export function performanceClocks(native: Performance): Record<string, unknown> {
  const mark = native.mark.bind(native) as (name: unknown, options: object) => unknown;
  const measure = native.measure.bind(native) as (name: unknown, options: object) => unknown;
  return {
    now: uptime,
    timeOrigin: BEGIN - UPTIME,
    mark: (name: unknown, options?: { startTime?: number }) =>
      mark(name, { ...options, startTime: options?.startTime ?? uptime() }),
    measure: (name: unknown, start?: string | MeasureOptions, end?: string) => {
      const options: MeasureOptions =
        typeof start === "object" ? { ...start } : { start: start ?? 0, end };
      if (
        options.end === undefined &&
        (options.start === undefined || options.duration === undefined)
      ) {
        options.end = uptime();
      }
      const given = Object.entries(options).filter(([, value]) => value !== undefined);
      return measure(name, Object.fromEntries(given));
    },
    nodeTiming: Object.create(native.nodeTiming, { duration: { get: uptime } }) as unknown,
    timerify: () => current().refuse("uses performance.timerify, which measures real time"),
  };
}

/** `PerformanceMark`, which starts on the virtual clock. */
export const VirtualMark = new Proxy(PerformanceMark, {
  construct: (target, [name, options]: [string, { startTime?: number }?]) =>
    new target(name, { ...options, startTime: options?.startTime ?? uptime() }),
});

interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(ms: number): { toZonedDateTimeISO(zone: string): Zoned };
  };
  readonly Now: Record<string, unknown> & { timeZoneId(): string };
}
interface Zoned {
  toPlainDateTime(): unknown;
  toPlainDate(): unknown;
  toPlainTime(): unknown;
}

/** Replacements for members of `Temporal.Now`. */
export function temporalClocks({ Instant, Now }: TemporalLike): Record<string, unknown> {
  const zoneId = Now.timeZoneId.bind(Now);
  const instant = (): ReturnType<typeof Instant.fromEpochMilliseconds> =>
    Instant.fromEpochMilliseconds(date());
  const zoned = (zone = zoneId()): Zoned => instant().toZonedDateTimeISO(zone);
  return {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
  };
}

/** When virtual time moved on: real time in ms, and the virtual time from then on. */
const moves: { readonly real: number; readonly virtual: number }[] = [];

/** Notes that virtual time has moved, for the time stamps of events. */
export function noteMove(virtual: number): void {
  if (moves.at(-1)?.virtual === virtual) return;
  if (moves.length > 10_000) moves.splice(0, 5_000);
  moves.push({ real: nativeNow(), virtual });
}

/** Turns the real time stamp that Node gave an event into the virtual one, in ms. */
export function virtualTimeStamp(real: number): number {
  return UPTIME + (moves.findLast((move) => move.real <= real)?.virtual ?? 0);
}
