import type { BodyDocument, CollectingRecord } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";
import { repeated } from "./repeated.ts";
import { ids, unknown, type Pointer } from "./pointers.ts";

const AT = "collecting";

/** What is wrong in what a body keeps of its collecting: things twice, and ids that lead nowhere. */
export const collectingProblems = (document: BodyDocument): readonly ReadingProblem[] => {
  const { collecting } = document;
  return collecting === undefined
    ? []
    : [...twiceIn(collecting), ...astrayIn(collecting, document), ...holdingTwice(collecting)];
};

const twiceIn = (record: CollectingRecord): readonly ReadingProblem[] => [
  ...repeated(`${AT}/calendars`, record.calendars, ({ year, revision }) => `${year} revision ${revision}`),
  ...repeated(`${AT}/extensions`, record.extensions, ({ id }) => id),
  ...repeated(`${AT}/duties`, record.duties, ({ id, revision }) => `${id} revision ${revision}`),
  ...repeated(`${AT}/ticks`, record.ticks, ({ dutyId, seq }) => `order of record ${seq} of ${dutyId}`),
  ...repeated(
    `${AT}/narratives`,
    record.narratives,
    ({ nodeId, period, revision }) => `${nodeId} in ${period} revision ${revision}`,
  ),
  ...repeated(`${AT}/comments`, record.comments, ({ id }) => id),
  ...repeated(`${AT}/reports`, record.reports, ({ round, revision }) => `${round} revision ${revision}`),
  ...repeated(`${AT}/mappings`, record.mappings, ({ name, revision }) => `${name} revision ${revision}`),
];

/** Of each year one calendar holds, and of each duty one definition. */
const holdingTwice = ({ calendars, duties }: CollectingRecord): readonly ReadingProblem[] => [
  ...repeated(
    `${AT}/calendars`,
    calendars,
    ({ year, revision, supersededAt }) => `${year} ${supersededAt === null ? "in force" : revision}`,
  ),
  ...repeated(
    `${AT}/duties`,
    duties,
    ({ id, revision, supersededAt }) => `${id} ${supersededAt === null ? "in force" : revision}`,
  ),
];

const to = <Item>(
  list: string,
  items: readonly Item[],
  { key, idOf }: { readonly key: string; readonly idOf: (item: Item) => string | null },
): readonly Pointer[] => items.map((item, i) => ({ path: `${AT}/${list}/${i}/${key}`, to: idOf(item) }));

const unitId = { key: "unitId", idOf: (item: { readonly unitId: string | null }) => item.unitId };

const astrayIn = (
  { extensions, duties, ticks, narratives, comments }: CollectingRecord,
  { units, measures, plans }: BodyDocument,
): readonly ReadingProblem[] => {
  const nodes = ids(plans.flatMap(({ versions }) => versions.flatMap((version) => version.nodes)));
  return [
    ...unknown("unit", ids(units), [
      ...to("extensions", extensions, unitId),
      ...to("duties", duties, unitId),
      ...to("comments", comments, unitId),
    ]),
    ...unknown("measure", ids(measures), [
      ...to("comments", comments, { key: "measureId", idOf: ({ measureId }) => measureId }),
      ...duties.flatMap(({ feeds }, i) =>
        to(`duties/${i}/feeds`, feeds, { key: "measureId", idOf: ({ measureId }) => measureId }),
      ),
    ]),
    ...unknown("duty", ids(duties), to("ticks", ticks, { key: "dutyId", idOf: ({ dutyId }) => dutyId })),
    ...unknown("node", nodes, to("narratives", narratives, { key: "nodeId", idOf: ({ nodeId }) => nodeId })),
  ];
};
