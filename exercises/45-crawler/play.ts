import { crawl } from "./crawler.ts";
import type { CrawlOptions } from "./crawler.ts";

/** A small site: how long each page takes in ms, and where it leads to. */
const site: Readonly<Record<string, readonly [ms: number, links: readonly string[]]>> = {
  "/": [100, ["/news", "/about", "/shop"]],
  "/news": [400, ["/", "/news/1", "/news/2"]],
  "/about": [200, ["/", "/team"]],
  "/shop": [60_000, ["/cart"]], // has hung for years
  "/team": [300, ["/about", "/ghost"]],
  "/news/1": [150, ["/news"]],
  "/news/2": [150, ["/news", "/news/1"]],
};

let start = performance.now();
let inFlight = 0;

const say = (text: string): void => {
  console.log(`${Math.round(performance.now() - start)} ms: ${text}`);
};

/** Fetches a page of the site, and stops when it is told to. */
function fetchLinks(url: string, signal: AbortSignal): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  const [ms, links] = site[url] ?? [50, undefined];
  const end = (): void => {
    say(`${url} ${links === undefined ? "is missing" : "has come"}, ${--inFlight} in flight`);
    signal.removeEventListener("abort", stop);
    if (links === undefined) reject(new Error(`404: ${url}`));
    else resolve(links);
  };
  const stop = (): void => {
    clearTimeout(timer);
    say(`${url} is stopped, ${--inFlight} in flight: ${String(signal.reason)}`);
    reject(signal.reason);
  };
  const timer = setTimeout(end, ms);
  signal.addEventListener("abort", stop, { once: true });
  say(`${url} starts, ${++inFlight} in flight`);
  return promise;
}

async function attempt(options: CrawlOptions): Promise<void> {
  start = performance.now();
  try {
    const { pages, failed } = await crawl("/", fetchLinks, options);
    say(`the crawl has ended: ${pages.size} pages, ${failed.size} failed`);
    for (const [url, error] of failed) console.log(`  ${url}: ${String(error)}`);
  } catch (error) {
    say(`the crawl was stopped: ${String(error)}`);
  }
}

const options: CrawlOptions = { concurrency: 2, timeout: 500, attempts: 2 };
console.log("The whole site:");
await attempt(options);

console.log("\nThe same, but somebody has had enough after 350 ms:");
const controller = new AbortController();
setTimeout(() => controller.abort(new Error("enough")), 350);
await attempt({ ...options, signal: controller.signal });
