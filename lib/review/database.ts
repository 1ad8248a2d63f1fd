// Routes ask the database through this stage, and never by themselves.
export { prisma } from "@/lib/db/client";
export { serverFault } from "@/lib/db/server-faults";
