// Runs Prisma's own commands without a network and, where they need a database, with the one that the application
// uses: `npm run prisma -- migrate dev --name add-something`, `npm run prisma -- studio`.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const prisma = [join(root, "node_modules/prisma/build/index.js"), ...args];
const needsDatabase = ["migrate", "db", "studio"].includes(args[0]) && process.env.DATABASE_URL === undefined;
const command = needsDatabase
  ? ["--import", "tsx", join(root, "scripts/with-database.ts"), process.execPath, ...prisma]
  : prisma;

const child = spawn(process.execPath, command, {
  cwd: root,
  stdio: "inherit",
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, "scripts/schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...process.env,
  },
});
child.on("exit", (code) => process.exit(code ?? 1));
