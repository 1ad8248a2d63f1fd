// A worker begins as plain Node: what follows is TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./batch-worker.ts");
