import { describe, expect, it } from "vitest";
import { classify } from "./classify";

// What Citus 13.2 itself answered to statements of these forms.

const REFUSED: [why: string, statement: string][] = [
  [
    "asks the nodes for each row of a list",
    `select r.id, (select count(*) from meeting_report mr where mr.report_id = r.id) from report r`,
  ],
  [
    "asks the nodes for each row of a list",
    `insert into revision (meeting_id, number) select r.id, last.number + 1 from json_to_recordset($1) as r(id text)
      left join lateral (select v.number from revision v where v.meeting_id = r.id order by 1 desc limit 1) last on true`,
  ],
  [
    "asks other meetings for each row of a meeting",
    `select (select o.slug from meeting o where o.id = f.target_meeting_id) from reference f where f.meeting_id = $1`,
  ],
  [
    "asks a table of the coordinator for each row of a node",
    `select (select count(*) from import_item i where i.report_id = mr.report_id) from meeting_report mr`,
  ],
  ["joins tables of meetings otherwise than by meeting", `select from meeting m join statement s on s.side = m.slug`],
  ["locks rows on several nodes", `select id from meeting where id = any($1) order by id for update`],
  ["returns a word of a closed list", `delete from meeting where id = $1 returning id, channel::text`],
  [
    "casts what it writes",
    `update evidence set state = given.state::evidence_state
      from jsonb_to_recordset($1) as given(meeting text, state text) where evidence.meeting_id = given.meeting`,
  ],
];

const ANSWERED: [answered: string, statement: string][] = [
  [
    "one node",
    `select (select count(*) from statement s where s.meeting_id = $1) from meeting m join meeting_party p
      on p.meeting_id = m.id where m.id = $1`,
  ],
  ["all nodes", `select (select count(*) from statement s where s.meeting_id = m.id) from meeting m where m.id = $1`],
  ["one node", `select id from meeting where id = $1 for update`],
  ["one node", `delete from meeting where id = $1 returning id`],
  [
    "all nodes",
    `select m.id, (select json_agg(p.name_en) from participation a join person p on p.id = a.person_id
      where a.meeting_id = m.id) from meeting m where m.id = any($1)`,
  ],
  ["all nodes", `select s.side, count(*) from statement s join meeting m on m.id = s.meeting_id group by 1`],
  [
    "in steps",
    `with told as materialized (select report_id, min(meeting_id) as id from meeting_report group by 1)
      select r.id, told.id from report r left join told on told.report_id = r.id`,
  ],
  ["coordinator", `select version from data_state`],
  ["coordinator", `select r.id, (select max(t.version) from report_text t where t.report_id = r.id) from report r`],
];

describe("a statement", () => {
  it.each(REFUSED)("that %s is refused", async (why, statement) => {
    expect(await classify(statement)).toEqual({ answered: "refused", why });
  });

  it.each(ANSWERED)("is answered by %s", async (answered, statement) => {
    expect(await classify(statement)).toEqual({ answered });
  });
});
