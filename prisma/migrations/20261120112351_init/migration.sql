-- CreateEnum
CREATE TYPE "party_kind" AS ENUM ('state', 'organisation');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('in_person', 'phone', 'video', 'letter');

-- CreateEnum
CREATE TYPE "setting" AS ENUM ('bilateral', 'margins', 'multilateral');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'range', 'month', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "date_basis" AS ENUM ('stated', 'weekday_against_dateline', 'occasion', 'outside', 'none');

-- CreateEnum
CREATE TYPE "participation_part" AS ENUM ('participant', 'attendee');

-- CreateEnum
CREATE TYPE "rank" AS ENUM ('leader', 'minister', 'official');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('said', 'urged', 'pledged', 'agreed', 'discussed', 'praised', 'congratulated', 'condemned', 'announced', 'denied');

-- CreateEnum
CREATE TYPE "attribution" AS ENUM ('direct', 'reported', 'joint', 'narration', 'background', 'claimed');

-- CreateEnum
CREATE TYPE "wording" AS ENUM ('paraphrase', 'source');

-- CreateEnum
CREATE TYPE "reference_kind" AS ENUM ('meeting', 'event', 'treaty', 'anniversary', 'project', 'document');

-- CreateEnum
CREATE TYPE "evidence_fact" AS ENUM ('statement', 'reference', 'date', 'place', 'channel', 'setting', 'occasion', 'participation');

-- CreateEnum
CREATE TYPE "evidence_state" AS ENUM ('exact', 'moved', 'broken', 'not_loaded');

-- CreateEnum
CREATE TYPE "review_decision" AS ENUM ('edited', 'accepted', 'rejected', 'reopened');

-- CreateTable
CREATE TABLE "party" (
    "code" TEXT NOT NULL,
    "kind" "party_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "colour" SMALLINT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "short_en" TEXT NOT NULL,
    "short_ar" TEXT NOT NULL,
    "aliases" TEXT[],
    "party_code" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occasion" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "edtf" TEXT,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "country" CHAR(2),

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_group" (
    "slug" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "topic_group_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "topic" (
    "slug" TEXT NOT NULL,
    "group_slug" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "definition_ar" TEXT NOT NULL,
    "boundary_en" TEXT,
    "boundary_ar" TEXT,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "formula" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,

    CONSTRAINT "formula_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "formula_form" (
    "formula_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "form" TEXT NOT NULL,

    CONSTRAINT "formula_form_pkey" PRIMARY KEY ("formula_id","language","form")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT,
    "cites_agency_id" TEXT,
    "language" TEXT NOT NULL,
    "address" TEXT,
    "reported_edtf" TEXT,
    "reported_basis" TEXT,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_text" (
    "report_id" TEXT NOT NULL,
    "version" SMALLINT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_text_pkey" PRIMARY KEY ("report_id","version")
);

-- CreateTable
CREATE TABLE "extraction" (
    "report_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "report_version" SMALLINT NOT NULL,
    "extractor_version" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extraction_pkey" PRIMARY KEY ("report_id","number")
);

-- CreateTable
CREATE TABLE "review" (
    "report_id" TEXT NOT NULL,
    "extraction_number" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" "review_decision" NOT NULL,
    "edited" JSONB,
    "reviewer" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("report_id","extraction_number","number")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "channel" "channel" NOT NULL,
    "setting" "setting" NOT NULL,
    "level" "rank" NOT NULL,
    "place_id" TEXT,
    "occasion_id" TEXT,
    "date_edtf" TEXT,
    "date_precision" "date_precision" NOT NULL,
    "date_basis" "date_basis" NOT NULL,
    "date_earliest" DATE,
    "date_latest" DATE,
    "text_date_edtf" TEXT,
    "text_date_precision" "date_precision" NOT NULL,
    "text_date_basis" "date_basis" NOT NULL,
    "text_date_earliest" DATE,
    "text_date_latest" DATE,
    "text_date_note_en" TEXT NOT NULL,
    "text_date_note_ar" TEXT NOT NULL,
    "outside_note_en" TEXT,
    "outside_note_ar" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_party" (
    "meeting_id" TEXT NOT NULL,
    "party_code" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "meeting_party_pkey" PRIMARY KEY ("meeting_id","party_code")
);

-- CreateTable
CREATE TABLE "participation" (
    "meeting_id" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "person_id" TEXT NOT NULL,
    "party_code" TEXT NOT NULL,
    "role_en" TEXT NOT NULL,
    "role_ar" TEXT NOT NULL,
    "rank" "rank" NOT NULL,
    "part" "participation_part" NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "meeting_report" (
    "meeting_id" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "meeting_report_pkey" PRIMARY KEY ("meeting_id","report_id")
);

-- CreateTable
CREATE TABLE "statement" (
    "meeting_id" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "kind" "kind" NOT NULL,
    "attribution" "attribution" NOT NULL,
    "verb" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_ar" TEXT NOT NULL,
    "wording" "wording" NOT NULL,
    "side" TEXT NOT NULL,
    "via" TEXT,
    "search" tsvector,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "statement_speaker" (
    "meeting_id" TEXT NOT NULL,
    "statement_number" SMALLINT NOT NULL,
    "position" SMALLINT NOT NULL,
    "person_id" TEXT,
    "party_code" TEXT,

    CONSTRAINT "statement_speaker_pkey" PRIMARY KEY ("meeting_id","statement_number","position")
);

-- CreateTable
CREATE TABLE "statement_topic" (
    "meeting_id" TEXT NOT NULL,
    "statement_number" SMALLINT NOT NULL,
    "topic_slug" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "statement_topic_pkey" PRIMARY KEY ("meeting_id","statement_number","topic_slug")
);

-- CreateTable
CREATE TABLE "formula_use" (
    "meeting_id" TEXT NOT NULL,
    "statement_number" SMALLINT NOT NULL,
    "formula_id" TEXT NOT NULL,

    CONSTRAINT "formula_use_pkey" PRIMARY KEY ("meeting_id","statement_number","formula_id")
);

-- CreateTable
CREATE TABLE "reference" (
    "meeting_id" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "statement_number" SMALLINT,
    "kind" "reference_kind" NOT NULL,
    "what_en" TEXT NOT NULL,
    "what_ar" TEXT NOT NULL,
    "edtf" TEXT,
    "target_meeting_id" TEXT,
    "occasion_id" TEXT,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "evidence" (
    "meeting_id" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "fact" "evidence_fact" NOT NULL,
    "statement_number" SMALLINT,
    "reference_number" SMALLINT,
    "report_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote_sha256" CHAR(64) NOT NULL,
    "state" "evidence_state" NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "revision" (
    "meeting_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "who" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "before" JSONB,
    "after" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("meeting_id","number")
);

-- CreateTable
CREATE TABLE "data_state" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share" (
    "token_hash" CHAR(64) NOT NULL,
    "view" JSONB NOT NULL,
    "data_version" INTEGER,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_sha256_key" ON "report"("sha256");

-- CreateIndex
CREATE INDEX "meeting_date_earliest_id_idx" ON "meeting"("date_earliest", "id");

-- CreateIndex
CREATE INDEX "meeting_text_date_earliest_id_idx" ON "meeting"("text_date_earliest", "id");

-- CreateIndex
CREATE INDEX "meeting_party_party_code_idx" ON "meeting_party"("party_code");

-- CreateIndex
CREATE INDEX "participation_person_id_idx" ON "participation"("person_id");

-- CreateIndex
CREATE INDEX "meeting_report_report_id_idx" ON "meeting_report"("report_id");

-- CreateIndex
CREATE INDEX "statement_search_idx" ON "statement" USING GIN ("search");

-- CreateIndex
CREATE INDEX "statement_speaker_person_id_idx" ON "statement_speaker"("person_id");

-- CreateIndex
CREATE INDEX "statement_topic_topic_slug_meeting_id_idx" ON "statement_topic"("topic_slug", "meeting_id");

-- CreateIndex
CREATE INDEX "formula_use_formula_id_idx" ON "formula_use"("formula_id");

-- CreateIndex
CREATE INDEX "reference_target_meeting_id_idx" ON "reference"("target_meeting_id");

-- CreateIndex
CREATE INDEX "evidence_report_id_idx" ON "evidence"("report_id");

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "topic_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formula_form" ADD CONSTRAINT "formula_form_formula_id_fkey" FOREIGN KEY ("formula_id") REFERENCES "formula"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_cites_agency_id_fkey" FOREIGN KEY ("cites_agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_text" ADD CONSTRAINT "report_text_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction" ADD CONSTRAINT "extraction_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_report_id_extraction_number_fkey" FOREIGN KEY ("report_id", "extraction_number") REFERENCES "extraction"("report_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_occasion_id_fkey" FOREIGN KEY ("occasion_id") REFERENCES "occasion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_party" ADD CONSTRAINT "meeting_party_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_party" ADD CONSTRAINT "meeting_party_party_code_fkey" FOREIGN KEY ("party_code") REFERENCES "party"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_party_code_fkey" FOREIGN KEY ("party_code") REFERENCES "party"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speaker" ADD CONSTRAINT "statement_speaker_meeting_id_statement_number_fkey" FOREIGN KEY ("meeting_id", "statement_number") REFERENCES "statement"("meeting_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speaker" ADD CONSTRAINT "statement_speaker_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speaker" ADD CONSTRAINT "statement_speaker_party_code_fkey" FOREIGN KEY ("party_code") REFERENCES "party"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_meeting_id_statement_number_fkey" FOREIGN KEY ("meeting_id", "statement_number") REFERENCES "statement"("meeting_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_topic_slug_fkey" FOREIGN KEY ("topic_slug") REFERENCES "topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formula_use" ADD CONSTRAINT "formula_use_meeting_id_statement_number_fkey" FOREIGN KEY ("meeting_id", "statement_number") REFERENCES "statement"("meeting_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formula_use" ADD CONSTRAINT "formula_use_formula_id_fkey" FOREIGN KEY ("formula_id") REFERENCES "formula"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_target_meeting_id_fkey" FOREIGN KEY ("target_meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_occasion_id_fkey" FOREIGN KEY ("occasion_id") REFERENCES "occasion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
