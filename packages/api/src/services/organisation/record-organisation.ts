import type { BodyDocument, Instant } from "@albero/domain";
import { canonicalSha256, saveProfile, saveSeats, saveStaffTables, saveUnits } from "@albero/store";
import { noteChange, type Work } from "../work.ts";

export type Organisation = Pick<BodyDocument, "units" | "seats" | "profile" | "staffTables">;

/** Records units, seats, profile and staff tables of a body as known from an instant on. */
export const recordOrganisation = async (
  work: Work,
  { organisation, since }: { readonly organisation: Organisation; readonly since: Instant },
): Promise<void> => {
  const { tx, bodyId } = work;
  const { units, seats, profile, staffTables } = organisation;
  await saveUnits(tx, bodyId, units);
  await saveSeats(tx, bodyId, { seats, at: since });
  await saveProfile(tx, bodyId, { profile, at: since });
  await saveStaffTables(tx, bodyId, { tables: staffTables, at: since });
  const after = { units: units.length, seats: seats.length, sha256: canonicalSha256(organisation) };
  await noteChange(work, {
    action: "organisation.record",
    subject: "organisation",
    before: null,
    after,
    reason: null,
  });
};
