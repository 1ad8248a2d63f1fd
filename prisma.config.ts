import { defineConfig } from "prisma/config";

// Commands that need no database run without DATABASE_URL; scripts/prisma.mjs sets it for those that do.
const NO_DATABASE = "postgresql://unset@127.0.0.1:1/unset";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? NO_DATABASE },
});
