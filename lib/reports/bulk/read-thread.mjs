// A thread of Node 20 does not take over the loader of the process that starts it, so this file registers it.
import { register } from "tsx/esm/api";

register();
await import("./read-thread.ts");
