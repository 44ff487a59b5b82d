import type { Incoming } from "./read.ts";

/** Kinds of elements that our own export writes and our import has no place for: they are written anew each time. */
const OURS: ReadonlySet<string> = new Set([
  ...["Vision", "Stakeholder", "OtherInformation", "PublicationDate", "Descriptor"],
]);

/**
 * Whether the file itself has to stay with the plan it is brought into: a document of another program holds things that
 * have no place in a plan, and they are to go out again. One that went out of here holds nothing more, unless somebody
 * added to it.
 */
export const keepsDocument = (incoming: Incoming, planId: string): boolean => {
  if (incoming.kind !== "stratml") return false;
  const isOurs = incoming.document.plans.some(({ id }) => id === planId);
  return incoming.unmapped.some(({ name }) => !isOurs || !OURS.has(name));
};
