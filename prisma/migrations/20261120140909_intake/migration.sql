-- CreateEnum
CREATE TYPE "report_origin" AS ENUM ('paste', 'upload', 'address', 'feed', 'cli');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('awaiting', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "version_reason" AS ENUM ('same_address', 'near_identical');

-- CreateEnum
CREATE TYPE "import_item_kind" AS ENUM ('text', 'file', 'address', 'feed');

-- CreateEnum
CREATE TYPE "import_item_state" AS ENUM ('queued', 'done', 'failed');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('new', 'version', 'attached', 'here', 'listed');

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "origin" "report_origin",
ADD COLUMN     "state" "report_state" NOT NULL DEFAULT 'accepted',
ADD COLUMN     "taken_in_by" TEXT,
ADD COLUMN     "title" TEXT;

-- AlterTable
ALTER TABLE "report_text" ADD COLUMN     "bidi_controls" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "bytes_sha256" CHAR(64),
ADD COLUMN     "invisible" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "read_as" TEXT,
ADD COLUMN     "taken_in_by" TEXT,
ADD COLUMN     "traits" INTEGER[],
ADD COLUMN     "version_reason" "version_reason";

-- CreateTable
CREATE TABLE "import_batch" (
    "id" TEXT NOT NULL,
    "origin" "report_origin" NOT NULL,
    "taken_in_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "batch_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "import_item_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT,
    "payload" BYTEA,
    "details" JSONB NOT NULL,
    "state" "import_item_state" NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "outcome" "import_outcome",
    "problem" TEXT,
    "report_id" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("batch_id","number")
);

-- CreateIndex
CREATE INDEX "import_batch_created_at_idx" ON "import_batch"("created_at");

-- CreateIndex
CREATE INDEX "import_item_state_idx" ON "import_item"("state");

-- CreateIndex
CREATE INDEX "import_item_report_id_idx" ON "import_item"("report_id");

-- CreateIndex
CREATE INDEX "report_address_idx" ON "report"("address");

-- CreateIndex
CREATE INDEX "report_state_created_at_idx" ON "report"("state", "created_at");

-- CreateIndex
CREATE INDEX "report_text_sha256_idx" ON "report_text"("sha256");

-- CreateIndex
CREATE INDEX "report_text_bytes_sha256_idx" ON "report_text"("bytes_sha256");

-- CreateIndex
CREATE INDEX "report_text_traits_idx" ON "report_text" USING GIN ("traits");

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE SET NULL ON UPDATE CASCADE;


