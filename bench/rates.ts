// npm run bench:rates: answers a second that the built pages give to many readers at once, the load coming from this
// process on the same machine. Exit code 1 when a bound of the design is missed.
import { parseArgs } from "node:util";
import { buildPages } from "../scripts/prepare.mjs";
import { quantile } from "./rates/load";
import { measureRates, type Rate } from "./rates/measure-rates";
import { readNames } from "./scale/names";
import { databaseOfSize, serve } from "./scale/served-database";

const HELP = `Usage: npm run bench:rates -- [--meetings 100000] [--readers 200] [--seconds 10] [--port 4795]

Loads a server with readers who ask again as soon as they are answered: dashboards, meetings, and the data of timelines
and charts. The record of that many meetings is made by lot, or is the one that an earlier bench has made; 5 is the seed.
`;

const { values } = parseArgs({
  options: {
    meetings: { type: "string", default: "100000" },
    readers: { type: "string", default: "200" },
    seconds: { type: "string", default: "10" },
    port: { type: "string", default: "4795" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  await buildPages();
  const database = await databaseOfSize(Number(values.meetings));
  try {
    const server = await serve(database.url, Number(values.port));
    try {
      const names = await readNames(database.url);
      const say = (line: string) => void process.stderr.write(`${line}\n`);
      const { readers, seconds } = values;
      const { origin, memory } = server;
      const options = { readers: Number(readers), seconds: Number(seconds), names, memory, say };
      const rates = await measureRates(origin, options);
      process.stdout.write(`${values.meetings} meetings, ${readers} readers, ${seconds} seconds each\n`);
      for (const line of rates.map(rateLine)) process.stdout.write(`${line}\n`);
      return rates.every(isMet);
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}

function isMet({ rate, bound, failed }: Rate): boolean {
  return failed === 0 && (bound === null || rate >= bound);
}

function rateLine(measured: Rate): string {
  const { name, rate, bound, times, bytes, failed, memory } = measured;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => `${quantile(times, share).toFixed(0)}`.padStart(6));
  const parts = [
    name.padEnd(52),
    `${rate.toFixed(0).padStart(6)} a second`,
    bound === null ? "           " : `(≥ ${bound})`.padEnd(11),
    `p50 ${p50} p95 ${p95} p99 ${p99} ms`,
    `${(bytes / 1000).toFixed(1).padStart(6)} kB`,
    `${memory.toFixed(0)} MB`,
    failed > 0 ? `${failed} failed` : "",
    isMet(measured) ? "" : "MISSED",
  ];
  return parts.join(" ").trimEnd();
}
