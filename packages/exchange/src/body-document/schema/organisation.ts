import { UNIT_TYPES } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { CentsNumber, DayText, IdText, InstantText, MonthDayText, Notes, YearNumber } from "./quantity.ts";

export const dated = {
  validFrom: DayText,
  validTo: nullable(DayText),
  recordedAt: InstantText,
  supersededAt: nullable(InstantText),
};

export const BodySchema = closed(
  {
    id: IdText,
    slug: Type.String(),
    name: Type.String(),
    shortName: Type.String(),
    nature: Type.String(),
    mission: nullable(Type.String()),
    timeZone: Type.String({ description: "IANA name, such as Europe/Rome" }),
    example: Type.Boolean({ description: "an example is marked everywhere and cannot publish" }),
    ownToday: nullable(DayText),
    holidays: Type.Optional(Type.Array(MonthDayText, { description: "its own holidays, every year" })),
  },
  "the public body",
);

export const UnitSchema = closed(
  {
    ...dated,
    id: IdText,
    slug: Type.String(),
    name: Type.String(),
    type: oneOf(UNIT_TYPES, "level of the unit"),
    parentId: nullable(IdText),
    headRole: nullable(Type.String({ description: "title of who heads it, never a name" })),
    headAdInterim: Type.Boolean(),
    functions: Type.Array(Type.String()),
    notes: Notes,
  },
  "an organisational unit over a stretch of time",
);

export const SeatSchema = closed(
  {
    id: IdText,
    slug: Type.String(),
    kind: Type.String(),
    code: nullable(Type.String()),
    city: Type.String(),
    address: Type.String(),
  },
  "a seat of the body",
);

export const FactSchema = closed({ label: Type.String(), value: Type.String() }, "a fact as label and text");

export const OrganSchema = closed(
  {
    slug: Type.String(),
    name: Type.String(),
    role: Type.String(),
    status: nullable(Type.String()),
    since: nullable(Type.String()),
  },
  "an organ of the body, without names",
);

const ParticipationSchema = closed(
  {
    slug: Type.String(),
    name: Type.String(),
    sector: nullable(Type.String()),
    shareCapital: nullable(CentsNumber),
    sharePercent: nullable(Type.String()),
    status: Type.String(),
  },
  "a company or body in which the body holds a share",
);

export const ProfileSchema = closed(
  {
    organs: Type.Array(OrganSchema),
    participations: Type.Array(ParticipationSchema),
    agency: Type.Array(FactSchema),
    staffing: Type.Array(FactSchema),
    themes: Type.Array(Type.String()),
    asOf: DayText,
  },
  "what the plan tells of the body besides its units",
);

const Counts = Type.Record(Type.String(), nullable(Type.Number()), { description: "figures by year" });

export const StaffTableSchema = closed(
  {
    slug: Type.String(),
    title: Type.String(),
    years: Type.Array(YearNumber),
    rows: Type.Array(closed({ label: Type.String(), values: Counts }, "a row")),
    printedTotals: Counts,
    notes: Notes,
  },
  "the staff divided in one way, by year, with the totals as printed",
);
