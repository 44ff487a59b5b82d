import type { Body, Day, Instant, Profile, Seat, StaffTable, Unit } from "@albero/domain";
import type { BodyForm, OrganisationForm, ProfileForm, StaffTablesForm } from "../forms/body.ts";
import { below, type Book, type Place } from "../book.ts";

/** The body of an example: always marked as one, with a today of its own. */
export const assembleBody = (form: BodyForm, book: Book): Body => ({
  id: book.id("body", form.slug),
  slug: form.slug,
  name: form.name,
  shortName: form.shortName,
  nature: form.nature,
  mission: form.mission,
  timeZone: form.timeZone,
  example: true,
  ownToday: form.ownToday as Day,
});

/** The units; one that changed over time stands there once for each stretch, with one id. */
export const assembleUnits = (form: OrganisationForm, recordedAt: Instant, book: Book): readonly Unit[] => {
  const file: Place = { file: "organisation.json", path: "units" };
  return form.units.map((unit, i) => ({
    id: book.id("unit", unit.slug),
    slug: unit.slug,
    name: unit.name,
    type: unit.type,
    parentId: unit.parent === null ? null : book.refer("unit", unit.parent, below(file, i, "parent")),
    headRole: unit.headRole,
    headAdInterim: unit.headAdInterim,
    functions: unit.functions,
    notes: unit.notes,
    validFrom: (unit.validFrom ?? form.validFrom) as Day,
    validTo: (unit.validTo ?? null) as Day | null,
    recordedAt,
    supersededAt: null,
  }));
};

export const assembleSeats = (form: OrganisationForm, book: Book): readonly Seat[] =>
  form.seats.map((seat) => ({ id: book.id("seat", seat.slug), ...seat }));

export const assembleProfile = ({ asOf, participations, ...rest }: ProfileForm): Profile => ({
  ...rest,
  participations: participations.map(({ shareCapitalCents, ...participation }) => ({
    ...participation,
    shareCapital: shareCapitalCents as Profile["participations"][number]["shareCapital"],
  })),
  asOf: asOf as Day,
});

export const assembleStaffTables = (form: StaffTablesForm): readonly StaffTable[] => form.tables;
