import { testVerdicts } from "./verdicts.ts";

await testVerdicts(0, 4);
