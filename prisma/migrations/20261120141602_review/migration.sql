-- AlterEnum
ALTER TYPE "channel" ADD VALUE 'unspecified';

-- DropForeignKey
ALTER TABLE "revision" DROP CONSTRAINT "revision_meeting_id_fkey";

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "report_version" SMALLINT NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "review" ADD COLUMN     "reason" TEXT;
