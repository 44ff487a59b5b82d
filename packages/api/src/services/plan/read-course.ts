import type { readCourse as endpoint } from "@albero/contract";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { courseView, type CourseOf } from "../../views/course.ts";
import { placedIndicator } from "../../views/indicator.ts";
import type { Lens } from "../../views/lens.ts";
import { look, type Service } from "../service.ts";

const wanted = (lens: Lens, { query }: Call<typeof endpoint>): CourseOf | null => {
  const { "node-id": nodeId, "indicator-id": indicatorId } = query;
  if (indicatorId !== undefined) {
    const placed = placedIndicator(lens, indicatorId);
    return placed === null ? null : { kind: "use", use: placed.uses[0] };
  }
  if (nodeId === undefined) return { kind: "body" };
  const node = lens.nodes.get(nodeId);
  return node === undefined ? null : { kind: "node", node };
};

/** How the body, an objective or an indicator came along, round by round and year by year. */
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
