-- AlterTable
ALTER TABLE "report" ADD COLUMN     "unreviewed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "unreviewed" BOOLEAN NOT NULL DEFAULT false;
