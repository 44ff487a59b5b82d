declare const brand: unique symbol;

/** A value that only its own constructor may make: a weight cannot stand where an achievement should. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
