import { testVerdicts } from "./verdicts.ts";

await testVerdicts(2, 4);
