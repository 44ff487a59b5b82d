import { randomBytes } from "node:crypto";

/** A secret nobody can guess, fit for cookies and addresses: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");
