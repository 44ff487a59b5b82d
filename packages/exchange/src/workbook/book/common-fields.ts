import {
  fromHundredths,
  HUNDRED,
  LABELS,
  ok,
  refuse,
  roundedDecimal,
  toHundredths,
  type Hundredths,
  type Standing,
  type UnitId,
} from "@albero/domain";
import { idOf, put, sets, type Field, type FieldKind, type Written } from "./field.ts";
import type { ColumnName } from "./names.ts";
import type { PlanView } from "./view.ts";
import { WORDS } from "./words.ts";

type Shape = Pick<Field<never>, "kind" | "width"> & { readonly required?: true };
const SHORT: Shape = { kind: { kind: "text" }, width: 16 };
const LONG: Shape = { kind: { kind: "text", long: true }, width: 48 };
const WEIGHT: Shape = { kind: { kind: "number", decimals: 2 }, width: 10 };

/** The heading a column has everywhere. */
export const headed = (view: PlanView, name: ColumnName) =>
  ({ key: name, name, heading: WORDS[view.language].columns[name] }) as const;

/** Makes the fields that several tables share. */
export const makeFields = (view: PlanView) => ({ ...makePlain(view), ...makeNamed(view) });

/** Fields that hold what they show. */
const makePlain = (view: PlanView) => ({
  code: <Row extends { readonly code: string }>(): Field<Row> => ({
    ...{ ...headed(view, "code"), ...SHORT, required: true },
    read: ({ code }) => code,
    write: (text) => sets((row) => ({ ...row, code: text ?? "" })),
  }),

  title: <Row extends { readonly title: string }>(): Field<Row> => ({
    ...{ ...headed(view, "title"), ...LONG, required: true },
    read: ({ title }) => title,
    write: (text) => sets((row) => ({ ...row, title: text ?? "" })),
  }),

  /** A text that may be left out. */
  text: <Key extends string, Row extends { readonly [K in Key]: string | null }>(
    name: ColumnName,
    key: Key,
    long: boolean,
  ): Field<Row> => ({
    ...{ ...headed(view, name), ...(long ? LONG : SHORT) },
    read: (row) => row[key],
    write: (text) => sets((row) => ({ ...row, [key]: text })),
  }),

  weight: <Row extends { readonly weight: Hundredths | null }>(required: boolean): Field<Row> => ({
    ...{ ...headed(view, "weight"), ...WEIGHT, ...(required ? { required: true } : {}) },
    read: ({ weight }) => (weight === null ? null : roundedDecimal(fromHundredths(weight), 2)),
    write: (text) => {
      const weight = text === null ? null : toHundredths(Number(text));
      const isOutside = weight !== null && (weight < 0 || weight > HUNDRED);
      return isOutside
        ? refuse("weight-outside", { found: text ?? "" })
        : sets((row) => ({ ...row, weight }));
    },
  }),

  choice: <Key extends string, Row extends { readonly [K in Key]: string | null }>(
    name: ColumnName,
    key: Key,
    words: Readonly<Record<string, string>>,
  ): Field<Row> => ({
    ...headed(view, name),
    ...{ kind: { kind: "choice", words } satisfies FieldKind, width: 18, required: true },
    read: (row) => row[key],
    write: (text) => sets((row) => ({ ...row, [key]: text })),
  }),

  standing: <Row extends { readonly standing: Standing }>(): Field<Row> => ({
    ...headed(view, "standing"),
    ...{ kind: { kind: "choice", words: LABELS[view.language].standings }, width: 15 },
    read: ({ standing }) => standing,
    write: (text) => sets((row) => ({ ...row, standing: (text ?? "active") as Standing })),
  }),
});

/** Fields that name units. */
const makeNamed = (view: PlanView) => ({
  /** One unit by its name. */
  unit: <Key extends string, Row extends { readonly [K in Key]: UnitId | null }>(
    name: ColumnName,
    key: Key,
  ): Field<Row> => ({
    ...{ ...headed(view, name), ...SHORT, width: 28, listOf: { sheet: "units", key: "title" } },
    read: (row) => nameOf(view, row[key]),
    write: (text): Written<Row> => {
      if (text === null) return sets((row) => ({ ...row, [key]: null }));
      const id = idOf(view.labels.units, text);
      return id.ok ? ok((row: Row) => ({ ...row, [key]: id.value as UnitId })) : id;
    },
  }),

  /** Several units by their names, parted by semicolons. */
  units: <Row extends { readonly unitIds: readonly UnitId[] }>(): Field<Row> => ({
    ...{ ...headed(view, "units"), ...SHORT, width: 32 },
    read: ({ unitIds }) => (unitIds.length === 0 ? null : unitIds.map((id) => nameOf(view, id)).join("; ")),
    write: (text): Written<Row> => {
      const names = (text ?? "")
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "");
      const unknown = names.find((name) => !view.labels.units.has(name));
      if (unknown !== undefined) return refuse("unknown-code", { found: unknown });
      const unitIds = names.map((name) => view.labels.units.get(name) as UnitId);
      return ok((row: Row) => put<Row, "unitIds">("unitIds", unitIds)(row));
    },
  }),
});

/** What a unit is called in cells; `null` for none. */
export const nameOf = (view: PlanView, id: string | null): string | null =>
  id === null ? null : (view.labels.of.get(id) ?? id);
