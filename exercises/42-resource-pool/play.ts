import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "./resource-pool.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let connections = 0;

async function connect(): Promise<string> {
  const name = `connection ${++connections}`;
  console.log(`${elapsed()} ms: opening ${name}`);
  await sleep(200);
  return name;
}

async function disconnect(name: string): Promise<void> {
  console.log(`${elapsed()} ms: closing ${name}`);
  await sleep(100);
}

const pool = new Pool(connect, disconnect, 2);

async function query(name: string, ms: number): Promise<void> {
  try {
    using lease = await pool.acquire();
    console.log(`${elapsed()} ms: ${name} starts on ${lease.resource}`);
    await sleep(ms);
    console.log(`${elapsed()} ms: ${name} ends`);
  } catch (error) {
    console.log(`${elapsed()} ms: ${name} gets nothing,`, String(error));
  }
}

const queries = [300, 100, 200, 100, 300, 100].map((ms, index) => query(`query ${index + 1}`, ms));
await sleep(600);
console.log(`${elapsed()} ms: the pool is disposed of`);
const closing = pool[Symbol.asyncDispose]();
await query("a late query", 100);
await closing;
console.log(`${elapsed()} ms: the pool is empty`);
await Promise.all(queries);
