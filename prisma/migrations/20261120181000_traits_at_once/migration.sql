-- Each text that is taken in is looked for by its traits. What an index of this kind puts off until later is read from
-- one end to the other by each question: an import asks as many as it has texts.
ALTER INDEX "report_text_traits_idx" SET (fastupdate = off);
