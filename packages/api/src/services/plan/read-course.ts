import type { readCourse as endpoint } from "@albero/contract";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { courseView, type CourseOf } from "../../views/course.ts";
import { placedIndicator } from "../../views/indicator.ts";
import type { Lens } from "../../views/lens.ts";
import { look, type Service } from "../service.ts";

type Wanted = (lens: Lens, id: string) => CourseOf | null;

const indicatorOf: Wanted = (lens, id) => {
  const placed = placedIndicator(lens, id);
  return placed === null ? null : { kind: "use", use: placed.uses[0] };
};
const nodeOf: Wanted = (lens, id) => {
  const node = lens.nodes.get(id);
  return node === undefined ? null : { kind: "node", node };
};
const unitOf: Wanted = (lens, id) => {
  const unit = lens.units.get(id);
  return unit === undefined ? null : { kind: "unit", unitId: unit.id };
};

/** What the call names; without a name, the body. */
const wanted = (lens: Lens, { query }: Call<typeof endpoint>): CourseOf | null => {
  const { "node-id": nodeId, "unit-id": unitId, "indicator-id": indicatorId } = query;
  if (indicatorId !== undefined) return indicatorOf(lens, indicatorId);
  if (nodeId !== undefined) return nodeOf(lens, nodeId);
  return unitId === undefined ? { kind: "body" } : unitOf(lens, unitId);
};

/** How the body, an objective, a unit or an indicator came along, round by round and year by year. */
export const readCourse =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment, collectingIn } = seen.value;
    const of = wanted(lens, call);
    if (of === null) return decline("not-found");
    return answer({ moment, ...courseView(lens, of, (year) => collectingIn(year).calendar.rounds) });
  };
