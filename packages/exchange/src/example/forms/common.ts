import { Type } from "typebox";
import { textLike } from "../../reading/building.ts";

/** The name of a thing in the files of an example: lower case, digits, dots, dashes. */
export const Slug = textLike("^[a-z0-9][a-z0-9.-]*$", "a slug: lower-case letters, digits, dots and dashes");
/** A weight or a percentage as printed. */
export const Weight = textLike("^\\d+\\.\\d{2}$", "a weight with two decimals as text, such as 33.34");

/** A key that may be left out. */
export const optional = Type.Optional;
