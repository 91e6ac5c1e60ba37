import { main } from "./hello-world.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

console.log(`${elapsed()} ms: call main`);
const promise = main();
console.log(`${elapsed()} ms: main has returned`, promise);

await promise;
console.log(`${elapsed()} ms: its promise has resolved`);

console.log(`${elapsed()} ms: call main twice, and wait for both`);
await Promise.all([main(), main()]);
console.log(`${elapsed()} ms: both have resolved`);
