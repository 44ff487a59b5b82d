import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DecimalText,
  IdText,
  Moment,
  nullable,
  PeriodText,
  Year,
} from "../views/common.ts";
import { Figure, LightText, TargetValueView } from "../views/figure.ts";

/** How a figure came along: one line a year, one point a round, so that the same rounds of two years stand together. */
export const CourseView = Type.Object({
  moment: Moment,
  /** `%` for the achievement of the body, of an objective or of a unit, else the unit of the indicator. */
  unit: Type.String(),
  decimals: Count,
  /** What the year asks for; `null` for achievements. */
  target: nullable(TargetValueView),
  years: Type.Array(
    Type.Object({
      year: Year,
      points: Type.Array(
        Type.Object({
          period: PeriodText,
          figure: Figure,
          achievement: nullable(DecimalText),
          light: LightText,
        }),
      ),
    }),
  ),
});
export type CourseView = Static<typeof CourseView>;

export const readCourse = endpoint({
  id: "readCourse",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/course",
  summary:
    "The body, an objective, a unit or an indicator over the rounds of this year and of the years before",
  permission: "plan.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    "node-id": Type.Optional(IdText),
    "unit-id": Type.Optional(IdText),
    "indicator-id": Type.Optional(IdText),
  }),
  body: null,
  response: CourseView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"],
});
