import type { BodyDocument } from "../plan/body-document.ts";
import type { PlanContent } from "../plan/content.ts";
import type { Language } from "./language.ts";
import type { PlanNames } from "./plan-field.ts";

/** The part of a body that names are looked up in. */
type NamingLibrary = Pick<BodyDocument, "indicators" | "units">;

const UNKNOWN = "?";

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** What people call the things of some contents, the later ones first: objectives and cards by code, units by name. */
export const planNames = (
  library: NamingLibrary,
  contents: readonly PlanContent[],
  language: Language,
): PlanNames => {
  const nodes = byId(contents.flatMap((content) => content.nodes));
  const cards = byId(contents.flatMap((content) => content.cards));
  const objectives = byId(contents.flatMap((content) => content.cardObjectives));
  const uses = byId(contents.flatMap((content) => content.uses));
  const indicators = byId(library.indicators.toSorted((a, b) => a.version - b.version));
  const units = byId(library.units);
  const indicatorOf = (useId: string) => indicators.get(uses.get(useId)?.indicatorId ?? "");
  return {
    language,
    node: (id) => nodes.get(id)?.code ?? UNKNOWN,
    card: (id) => cards.get(id)?.code ?? objectives.get(id)?.code ?? UNKNOWN,
    unit: (id) => units.get(id)?.name ?? UNKNOWN,
    indicator: (id) => indicators.get(id)?.code ?? UNKNOWN,
    use: (id) => indicatorOf(id)?.code ?? UNKNOWN,
    decimalsOf: (id) => indicatorOf(id)?.decimals ?? 0,
  };
};
