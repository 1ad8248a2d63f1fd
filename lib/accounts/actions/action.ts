import type { Role } from "@/lib/domain/user";
import type { SignedIn } from "../current-user";
import type { Form } from "../form";

/** What a form may ask for; the rights are declared here and checked in one place (run-action.ts). */
export type Action =
  | { by: "anyone"; run(form: Form): Promise<Response> }
  | { by: Role; run(form: Form, signedIn: SignedIn): Promise<Response> };
