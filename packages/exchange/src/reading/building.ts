import { Type, type Static, type TProperties, type TSchema } from "typebox";

/** An object that holds these keys and no others, so that a misspelt key is told and not lost. */
export const closed = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });

/** One of a closed list of words. */
export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  Type.Unsafe<Words[number]>({ type: "string", enum: [...words], description });

/**
 * The same, or `null` for a known absence. Written as a second type of the same schema and not as a union, so that
 * what is wrong inside is told once and not once for every branch.
 */
export const nullable = <S extends TSchema>(schema: S) => {
  const { type, enum: words } = schema as { type?: unknown; enum?: readonly unknown[] };
  return Type.Unsafe<Static<S> | null>({
    ...schema,
    type: [type, "null"],
    ...(words === undefined ? {} : { enum: [...words, null] }),
  });
};

/** One of several objects told apart by the value of one key. */
export const variants = <const S extends readonly TSchema[]>(key: string, schemas: S, description: string) =>
  Type.Unsafe<Static<S[number]>>({
    type: "object",
    description,
    required: [key],
    discriminator: { propertyName: key },
    oneOf: [...schemas],
  });

/** A text of a given form; the description says which, for the schema's readers and for the one who got it wrong. */
export const textLike = (pattern: string, description: string) => Type.String({ pattern, description });
