import type { Draft } from "@/lib/extraction/draft";
import { unreadDraft } from "@/lib/extraction/unread-draft";

/** A draft in which nothing was read: what tests of everything around the extractor hand on. */
export const SAMPLE_DRAFT: Draft = unreadDraft("en", "sample-1");
