import type { ClientView } from "@albero/contract";
import type { ClientRole, Measure, MeasureId } from "@albero/domain";
import type { Holder } from "@albero/store";

/** The last day before one that no longer counts. */
const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** Another system as its administrator sees it: which measures, until when. */
export const clientView = (
  { account, assignments }: Holder,
  measures: ReadonlyMap<string, Measure>,
): ClientView => {
  const given = (role: ClientRole): readonly MeasureId[] =>
    assignments.flatMap((each) =>
      each.role === role && each.scope.kind === "measures" ? each.scope.measureIds : [],
    );
  const refs = (ids: readonly MeasureId[]): ClientView["writes"] =>
    ids.flatMap((id) => {
      const measure = measures.get(id);
      return measure === undefined ? [] : [{ id, code: measure.code, name: measure.name }];
    });
  const until = assignments[0]?.validTo ?? account.recordedAt.slice(0, 10);
  return {
    ...{ id: account.id, name: account.title, registeredAt: account.recordedAt },
    ...{ validUntil: dayBefore(until), revokedAt: account.disabledAt },
    ...{ writes: refs(given("client-writer")), reads: refs(given("client-reader")) },
  };
};
