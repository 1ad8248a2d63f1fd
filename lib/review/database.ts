// Routes ask the database through this stage, and never by themselves.
export { prisma } from "@/lib/db/client";
