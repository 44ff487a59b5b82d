/** Rounds half away from zero on the decimal digits of a number, of which fifteen are true. */
export const roundDigits = (value: number, decimals: number): number => {
  const [whole = "0", fraction = ""] = plainDigits(Math.abs(value)).split(".");
  const digits = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const up = fraction.charAt(decimals) >= "5" ? 1n : 0n;
  const rounded = Number(digits + up) / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};

const plainDigits = (value: number): string => {
  const text = value.toPrecision(15);
  const [mantissa = "0", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const digits = mantissa.replace(".", "");
  const shift = Number(exponent);
  return shift < 0 ? `0.${"0".repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, "0");
};
