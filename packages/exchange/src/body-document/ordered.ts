/** The parts of a schema that tell in which order keys are written. */
export type OrderSchema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, OrderSchema>>;
  readonly properties?: Readonly<Record<string, OrderSchema>>;
  readonly items?: OrderSchema;
  readonly oneOf?: readonly OrderSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
};

/**
 * The same value with the keys of every object in the order of its schema; keys the schema does not list by name
 * (years, names of parameters) in alphabetical order.
 */
export const ordered = (value: unknown, schema: OrderSchema, root: OrderSchema = schema): unknown => {
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema.items ?? {}, root));
  if (typeof value !== "object" || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const { properties = {} } = branchFor(given, schema, root);
  const rank = (key: string): number => {
    const place = Object.keys(properties).indexOf(key);
    return place < 0 ? Infinity : place;
  };
  const keys = Object.keys(given).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(given[key], properties[key] ?? {}, root)]));
};

const branchFor = (
  value: Readonly<Record<string, unknown>>,
  schema: OrderSchema,
  root: OrderSchema,
): OrderSchema => {
  if (schema.$ref !== undefined)
    return branchFor(value, root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}, root);
  const key = schema.discriminator?.propertyName;
  if (schema.oneOf === undefined || key === undefined) return schema;
  return schema.oneOf.find(({ properties }) => names(properties?.[key] ?? {}).includes(value[key])) ?? {};
};

const names = ({ const: one, enum: several }: OrderSchema): readonly unknown[] => several ?? [one];
