import { setTimeout as sleep } from "node:timers/promises";
import { loadDashboard } from "./load-dashboard.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Says that it starts and ends, takes `delay` ms, and gives `result`. */
async function load<T>(call: string, delay: number, result: T): Promise<T> {
  console.log(`${elapsed()} ms: ${call} starts and will take ${delay} ms`);
  await sleep(delay);
  console.log(`${elapsed()} ms: ${call} ends`);
  return result;
}

const api = {
  user: (name: string) => load(`user("${name}")`, 400, { id: 7, name }),
  settings: (name: string) => load(`settings("${name}")`, 600, { theme: "dark" }),
  orders: (userId: number) => load(`orders(${userId})`, 600, ["tea", "cups"]),
  friends: (userId: number) => load(`friends(${userId})`, 200, ["Grace", "Alan"]),
};

const dashboard = await loadDashboard(api, "ada");
console.log(`${elapsed()} ms: resolved to`, dashboard);

console.log("\nAnd with settings that fail before the user has come:");
start = performance.now();
const broken = {
  ...api,
  async settings(name: string): Promise<never> {
    await load(`settings("${name}")`, 200, undefined);
    throw new Error("no settings");
  },
};
await loadDashboard(broken, "ada").catch((error: unknown) => {
  console.log(`${elapsed()} ms: rejected,`, String(error));
});
