import { createHash } from "node:crypto";

/** What is kept of a token: whoever reads the table cannot sign in with it. Tokens are random, so no salt is needed. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
