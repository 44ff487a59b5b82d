import type { BodyId, Measure, UnitId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { withUnits } from "./measure.ts";

export type MeasureQuery = {
  /** Words looked for in code, name, description and source; empty: everything. */
  readonly search: string;
  /** Only measures these units enter; `"all"` of the body. */
  readonly sources: "all" | readonly UnitId[];
  readonly offset: number;
  /** At most 200. */
  readonly limit: number;
};

export type MeasurePage = { readonly measures: readonly Measure[]; readonly total: number };

/** A text to be found as it is, also when it holds the wildcards of `like`. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const currentDefinitions = (tx: Tx, bodyId: BodyId, { search, sources }: MeasureQuery) => {
  const pattern = likePattern(search.trim());
  const query = tx
    .selectFrom("measure_definition as definition")
    .innerJoin("measure", (join) =>
      join
        .onRef("measure.body_id", "=", "definition.body_id")
        .onRef("measure.id", "=", "definition.measure_id")
        .onRef("measure.version", "=", "definition.version"),
    )
    .where("definition.body_id", "=", bodyId)
    .where("measure.voided_at", "is", null)
    .where((eb) =>
      eb.or(
        (["code", "printed_code", "name", "description", "source_label"] as const).map((column) =>
          eb(`definition.${column}`, "ilike", pattern),
        ),
      ),
    );
  return sources === "all" ? query : query.where("definition.source_unit_id", "in", [...sources]);
};

/** A page of the measures of the library as defined now, by place in the library, and how many there are in all. */
export const listMeasures = async (tx: Tx, bodyId: BodyId, query: MeasureQuery): Promise<MeasurePage> => {
  if (query.sources !== "all" && query.sources.length === 0) return { measures: [], total: 0 };
  const found = currentDefinitions(tx, bodyId, query);
  const count = await found.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirst();
  const rows = await found
    .selectAll("definition")
    .orderBy("measure.ordinal")
    .offset(query.offset)
    .limit(Math.min(query.limit, 200))
    .execute();
  return { measures: await withUnits(tx, bodyId, rows), total: count?.total ?? 0 };
};
