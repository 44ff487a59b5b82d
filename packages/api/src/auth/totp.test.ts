import { URI } from "otpauth";
import { describe, expect, it } from "vitest";
import { newTotpSecret, stepOfCode, totpAddress } from "./totp.ts";

const NOW = Date.parse("2026-11-21T09:00:00Z");
const MINUTE = 60_000;

/** The code an authenticator shows that was given the address. */
const shown = (address: string, timestamp: number): string => {
  const read = URI.parse(address);
  if (!("period" in read)) throw new Error("the address is not of codes by time");
  return read.generate({ timestamp });
};

describe("a code by time", () => {
  it("is taken within one step of its time, with or without spaces", () => {
    const secret = newTotpSecret();
    const code = shown(totpAddress(secret, "ufficio@ente.example"), NOW);
    const step = NOW / 30_000;
    expect(stepOfCode(secret, code, NOW)).toBe(step);
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, NOW + 30_000)).toBe(step);
    expect(stepOfCode(secret, code, NOW + 2 * MINUTE)).toBeNull();
    expect(stepOfCode(secret, "", NOW)).toBeNull();
  });

  it("is of one secret alone, and no two secrets are alike", () => {
    const [one, other] = [newTotpSecret(), newTotpSecret()];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(stepOfCode(other, shown(totpAddress(one, "a@b.it"), NOW), NOW)).toBeNull();
  });
});
