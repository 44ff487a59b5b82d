import type { Appraisal } from "@albero/domain";
import type { RecordedAppraisal } from "@albero/store";
import { noteChange, type Work } from "../work.ts";
import type { Desk } from "./desk.ts";
import { partiesOf } from "./desk.ts";
import type { Titles } from "./appraisal-view.ts";

/** What people are called here: by name where it is known, else by the post of their card of that year. */
export const titlesIn = ({ people }: Desk, all: readonly RecordedAppraisal[]): Titles => {
  const posts = new Map(all.map(({ appraisal }) => [appraisal.personId, appraisal.title]));
  return (id) => people.get(id)?.name ?? posts.get(id) ?? "";
};

/** Writes down that somebody read the card of another person, and why (law 7.2 e). */
export const noteReading = async (
  work: Work,
  desk: Desk,
  { appraisal, reason }: { readonly appraisal: Appraisal; readonly reason: string | null },
): Promise<void> => {
  if (partiesOf(desk, appraisal).includes("person")) return;
  await noteChange(work, {
    ...{ action: "appraisal.read", subject: `appraisal/${appraisal.id}`, reason },
    ...{ before: null, after: null },
  });
};
