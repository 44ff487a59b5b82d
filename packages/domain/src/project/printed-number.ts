import { toDecimal, type Decimal } from "../quantity/decimal.ts";

const FORM = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const POINTED = /^\d+\.\d{1,2}$/;

/**
 * A number as Italian tables print it: "2.870", "4275", "635,904", "20%"; a point before one or two last digits is a
 * decimal one. `null` for what is no number.
 */
export const printedNumber = (token: string): Decimal | null => {
  const bare = token.replace(/[%€]$/, "").trim();
  const plain = POINTED.test(bare)
    ? bare
    : FORM.test(bare)
      ? bare.replaceAll(".", "").replace(",", ".")
      : null;
  const read = plain === null ? null : toDecimal(plain);
  return read?.ok === true ? read.value : null;
};
