// The worker of the imports in a process of its own, so that a test can end it in the middle of its work. DATABASE_URL names
// the database.
import { startImportWorker } from "@/lib/imports/worker";
import { SAMPLE_DRAFT } from "./sample-draft";

startImportWorker(process.env.DATABASE_URL ?? "", () => SAMPLE_DRAFT);
