import { problem } from "./problem";

const refuse = (): Response =>
  problem(405, "Method not allowed", "This address can only be read.", { Allow: "GET, HEAD, OPTIONS" });

/**
 * The methods of an API address that can only be read. What fails inside is a problem like any other answer: it says that
 * something failed, and to the log what.
 * @param answer Answers GET; HEAD and OPTIONS follow from it.
 */
export function readOnly<A extends unknown[]>(answer: (...args: A) => Promise<Response>) {
  const read = async (...args: A): Promise<Response> => {
    try {
      return await answer(...args);
    } catch (error) {
      console.error(error);
      return problem(500, "The answer could not be put together");
    }
  };
  return { GET: read, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}
