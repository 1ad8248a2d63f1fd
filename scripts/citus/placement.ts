/**
 * Where a table lives in a distributed database:
 * - "by meeting": in shards by the id of its meeting, all that belongs to a meeting on one node
 * - "everywhere": a copy on every node, so that it can be joined with anything there
 * - "coordinator": an ordinary table on the node that the application connects to
 */
export type Placement = "by meeting" | "everywhere" | "coordinator";

/** What a table is distributed by, and why it lives where it does. */
export interface Placed {
  placement: Placement;
  /** The distribution column, where there is one. */
  column?: string;
}

const byMeeting = (column = "meeting_id"): Placed => ({ placement: "by meeting", column });
const everywhere: Placed = { placement: "everywhere" };
const coordinator: Placed = { placement: "coordinator" };

/**
 * Every table of the schema, in an order in which nothing comes before what it refers to.
 *
 * Facts are all below a meeting and live with it. Lists are small and joined with facts everywhere. So are reports, their words,
 * drafts and decisions: one report may tell of several meetings, so that none of these could live with all that it is joined
 * with. The search index is gathered from many meetings and is asked for by its words alone. It stays on the coordinator, as do
 * the queue of imports, accounts, shares and the version of the facts, which need the coordinator's locks and notifications.
 */
export const PLACEMENT: Record<string, Placed> = {
  party: everywhere,
  person: everywhere,
  place: everywhere,
  occasion: everywhere,
  agency: everywhere,
  topic_group: everywhere,
  topic: everywhere,
  formula: everywhere,
  formula_form: everywhere,
  report: everywhere,
  report_text: everywhere,
  extraction: everywhere,
  review: everywhere,
  meeting: byMeeting("id"),
  meeting_party: byMeeting(),
  participation: byMeeting(),
  meeting_report: byMeeting(),
  statement: byMeeting(),
  statement_speaker: byMeeting(),
  statement_topic: byMeeting(),
  formula_use: byMeeting(),
  reference: byMeeting(),
  evidence: byMeeting(),
  revision: byMeeting(),
  meeting_digest: byMeeting(),
  search_fresh: byMeeting(),
  search_member: byMeeting(),
  search_segment: coordinator,
  search_posting: coordinator,
  import_batch: coordinator,
  import_item: coordinator,
  data_state: coordinator,
  share: coordinator,
  user_account: coordinator,
  user_session: coordinator,
  user_credential: coordinator,
  one_time_link: coordinator,
  attempt_count: coordinator,
};
