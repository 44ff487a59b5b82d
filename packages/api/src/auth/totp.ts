import { Secret, TOTP } from "otpauth";

/** What every authenticator takes: six digits, thirty seconds, SHA-1 (RFC 6238). */
const FORM = { algorithm: "SHA1", digits: 6, period: 30 } as const;
const ISSUER = "Albero";

/** A secret that codes are made from: 160 random bits, in letters and digits. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ ...FORM, issuer: ISSUER, label, secret: Secret.fromBase32(secret) });

/** The address an authenticator reads the secret from (`otpauth:`). */
export const totpAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

/**
 * The step of time a code belongs to; `null` when it is of none near now. One step to either side is taken, for clocks
 * that are not quite right. Whether the step was used before is for whoever keeps it to say.
 */
export const stepOfCode = (secret: string, code: string, milliseconds: number): number | null => {
  const token = code.replace(/\s/g, "");
  const delta = totpOf(secret, "").validate({ token, timestamp: milliseconds, window: 1 });
  return delta === null ? null : Math.floor(milliseconds / 1000 / FORM.period) + delta;
};
