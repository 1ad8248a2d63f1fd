import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone that nobody develops in, with an offset that is no whole hour: code that takes the machine's day for the
// meeting's day fails here.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["{lib,seed,components,scripts,app,bench}/**/*.test.{ts,tsx}"],
    // Databases of tests have no replicas.
    env: { TZ: "Asia/Kathmandu", DATABASE_REPLICA_URLS: "" },
    globalSetup: ["lib/testing/global-setup.ts"],
    // The machine may be busy with other things; a test that hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
