-- CreateTable
CREATE TABLE "search_fresh" (
    "meeting_id" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_fresh_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "search_segment" (
    "number" SERIAL NOT NULL,
    "meetings" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "search_segment_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "search_member" (
    "meeting_id" TEXT NOT NULL,
    "segment" INTEGER NOT NULL,
    "first" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "search_member_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateTable
-- Beginnings are ranges of words in the order of their bytes, whatever the locale of the server.
CREATE TABLE "search_posting" (
    "segment" INTEGER NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "hits" BYTEA NOT NULL,

    CONSTRAINT "search_posting_pkey" PRIMARY KEY ("segment","word")
);

-- Postings are short already. One that fits on a page stays with its word.
ALTER TABLE "search_posting" ALTER COLUMN "hits" SET STORAGE EXTERNAL;
ALTER TABLE "search_posting" SET (toast_tuple_target = 8160);

-- The words of all statements move out of their table. What 20261120172500_scale asked of that column had no effect:
-- PostgreSQL moves a value out of a row only where the row is above 2 kB.
INSERT INTO "search_fresh" ("meeting_id", "number", "words")
SELECT "meeting_id", "number", "search" FROM "statement" WHERE "search" IS NOT NULL;
DROP INDEX "statement_search_idx";
ALTER TABLE "statement" DROP COLUMN "search";
ALTER TABLE "statement" RESET (toast_tuple_target);

-- CreateIndex
CREATE INDEX "search_fresh_words_idx" ON "search_fresh" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_member_segment_idx" ON "search_member"("segment");

-- CreateIndex
CREATE INDEX "search_member_version_idx" ON "search_member"("version");
