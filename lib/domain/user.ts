import { z } from "zod";

/** What somebody signed in may do: an administrator may do everything that an editor may. */
export const Role = z.enum(["editor", "administrator"]);
export type Role = z.infer<typeof Role>;

/** Somebody signed in. */
export interface User {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Whether rights of one role are enough where another is asked for. */
export function hasRole(user: User, asked: Role): boolean {
  return user.role === "administrator" || asked === "editor";
}
