import type { BodyId, Fact, Instant, Organ, Participation, Profile } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { ProfileFactRow, ProfileOrganRow, ProfileParticipationRow } from "../schema/organisation.ts";
import { insertRows } from "./bulk.ts";
import { replaceCurrent } from "./replaced.ts";

const toOrgan = (row: ProfileOrganRow): Organ => ({
  slug: row.slug,
  name: row.name,
  role: row.role,
  status: row.status,
  since: row.since,
});

const toParticipation = (row: ProfileParticipationRow): Participation => ({
  slug: row.slug,
  name: row.name,
  sector: row.sector,
  shareCapital: row.share_capital,
  sharePercent: row.share_percent,
  status: row.status,
});

const factsOf = (rows: readonly ProfileFactRow[], section: ProfileFactRow["section"]): readonly Fact[] =>
  rows.filter((row) => row.section === section).map((row) => ({ label: row.label, value: row.value }));

const partsOf = async (tx: Tx, bodyId: BodyId, revision: number) => {
  const of = { body_id: bodyId, revision };
  const organs = await tx
    .selectFrom("profile_organ")
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy("ordinal")
    .execute();
  const participations = await tx
    .selectFrom("profile_participation")
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy("ordinal")
    .execute();
  const facts = await tx
    .selectFrom("profile_fact")
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy("ordinal")
    .execute();
  return { organs, participations, facts };
};

/** What the plan tells of the body; `null` before anything was recorded. */
export const loadProfile = async (tx: Tx, bodyId: BodyId): Promise<Profile | null> => {
  const profile = await tx
    .selectFrom("profile")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  if (profile === undefined) return null;
  const { organs, participations, facts } = await partsOf(tx, bodyId, profile.revision);
  return {
    organs: organs.map(toOrgan),
    participations: participations.map(toParticipation),
    agency: factsOf(facts, "agency"),
    staffing: factsOf(facts, "staffing"),
    themes: profile.themes,
    asOf: profile.as_of,
  };
};

/** Records the profile as it is known from an instant on; the one before it is superseded. */
export const saveProfile = async (
  tx: Tx,
  bodyId: BodyId,
  { profile, at }: { readonly profile: Profile; readonly at: Instant },
): Promise<void> => {
  const revision = (await replaceCurrent(tx, "profile", { bodyId, at })) + 1;
  const of = { body_id: bodyId, revision };
  const { themes, asOf } = profile;
  await insertRows(tx, "profile", [{ ...of, as_of: asOf, themes, recorded_at: at, superseded_at: null }]);
  const organs = profile.organs.map((organ, ordinal) => ({ ...of, ordinal, ...organ }));
  await insertRows(tx, "profile_organ", organs);
  const participations = profile.participations.map(({ shareCapital, sharePercent, ...rest }, ordinal) => ({
    ...of,
    ordinal,
    ...rest,
    share_capital: shareCapital,
    share_percent: sharePercent,
  }));
  await insertRows(tx, "profile_participation", participations);
  for (const section of ["agency", "staffing"] as const) {
    const facts = profile[section].map((fact, ordinal) => ({ ...of, section, ordinal, ...fact }));
    await insertRows(tx, "profile_fact", facts);
  }
};
