import type { Context, Outcome } from "../lib/context.ts";
import { holdPlace, migratePlace } from "../lib/place.ts";

/** `albero migrate`: brings the database to the schema of this program. */
export const migrateCommand = async (context: Context): Promise<Outcome> => {
  const place = await holdPlace(context.settings, "migrate");
  if (!place.ok) return place.problem;
  try {
    const migrated = await migratePlace(place.value, context.settings);
    if (!migrated.ok) return migrated.problem;
    const { applied } = migrated.value;
    context.say(applied.length === 0 ? "the database is up to date" : `applied ${applied.join(", ")}`);
    return null;
  } finally {
    await place.value.leave();
  }
};
