import type { PageContext } from "@/components/page/page-context";
import type { ListedStatement } from "@/lib/queries/list-statements";
import { StatementItem } from "./statement-item";

/** Statements of several meetings, each with its meeting, and with its passages where the reports are loaded. */
export function StatementList(props: {
  context: PageContext;
  statements: ListedStatement[];
  question?: string | null;
}) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {props.statements.map(({ statement, meeting }) => (
        <li key={`${statement.meetingId} ${statement.number}`} data-row="statement" className="list-none">
          <StatementItem
            context={props.context}
            row={statement}
            meeting={meeting}
            question={props.question}
            evidence="loaded"
          />
        </li>
      ))}
    </ol>
  );
}
