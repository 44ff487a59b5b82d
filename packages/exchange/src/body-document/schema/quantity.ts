import type { MonthDay } from "@albero/domain";
import { Type } from "typebox";
import { closed, textLike } from "../../reading/building.ts";

export const IdText = textLike(
  "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
  "a stable id (lower-case UUID)",
);
export const DecimalText = textLike(
  "^-?\\d+(\\.\\d+)?$",
  "an exact decimal as text with a point, such as 12.5",
);
export const DayText = Type.String({ format: "date", description: "a calendar day, such as 2021-05-15" });
/** A template type in the domain, which a pattern cannot say. */
export const MonthDayText = Type.Unsafe<MonthDay>(
  textLike("^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "a day of every year, such as 06-24"),
);
export const InstantText = textLike(
  "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
  "a moment in UTC with milliseconds, such as 2021-05-15T08:00:00.000Z",
);
export const PeriodText = textLike(
  "^\\d{4}(-(Q[1-3]|T[1-4]|S[12]|0[1-9]|1[0-2]))?$",
  "a period: 2021, 2021-Q1 (four months), 2021-T1 (three), 2021-S1 (six) or 2021-05",
);
export const YearNumber = Type.Integer({ minimum: 1900, maximum: 2200, description: "a year" });
export const OrderNumber = Type.Integer({ minimum: 0, description: "a place in an order" });
export const HundredthsNumber = Type.Integer({ description: "hundredths: 33,34 is 3334" });
export const CentsNumber = Type.Integer({ description: "an amount in cents" });
export const Notes = Type.Array(Type.String(), { description: "remarks" });

/** Days from the first, which belongs to it, to the last, which does not. */
export const PeriodDays = closed({ from: DayText, to: DayText }, "a period as days; the last is outside");
