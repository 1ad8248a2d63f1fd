import { problem } from "@/lib/http/problem";

/** Every API address that nothing answers to, by any method. */
function noSuchAddress(): Response {
  return problem(404, "No such address", "No API stands at this address.");
}

export {
  noSuchAddress as DELETE,
  noSuchAddress as GET,
  noSuchAddress as HEAD,
  noSuchAddress as OPTIONS,
  noSuchAddress as PATCH,
  noSuchAddress as POST,
  noSuchAddress as PUT,
};
