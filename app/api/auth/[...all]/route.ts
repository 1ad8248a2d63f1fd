import { runAction } from "@/lib/accounts/actions/run-action";
import { problem } from "@/lib/http/problem";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ all: string[] }> };

/**
 * The forms of accounts. better-auth works behind them, but its own addresses are not served: each of them would be one
 * more way in.
 */
export async function POST(request: Request, props: Props): Promise<Response> {
  try {
    return await runAction((await props.params).all.join("/"), request);
  } catch (error) {
    console.error(error);
    return problem(500, "The form could not be answered");
  }
}

function onlyForms(): Response {
  return problem(405, "Method not allowed", "Forms are sent here.", { Allow: "POST" });
}

export { onlyForms as DELETE, onlyForms as GET, onlyForms as PATCH, onlyForms as PUT };
