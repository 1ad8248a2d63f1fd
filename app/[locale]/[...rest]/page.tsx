import { notFound } from "next/navigation";

/** Every address that no page answers to. */
export default function NoSuchPage() {
  notFound();
}
