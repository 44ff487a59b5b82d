import { hash, verify } from "@node-rs/argon2";

/** Fewer characters can be tried out, whatever signs they are. */
export const LEAST_PASSWORD = 12;

const COMMON = [
  "password",
  "qwerty",
  "albero",
  "amministra",
  "123456",
  "abcdef",
  "camera",
  "letmein",
  "benvenuto",
];

/** How much of a password remains when what everybody tries first is taken out. */
const own = (password: string, email: string): string =>
  [...COMMON, email.split("@")[0] ?? ""]
    .filter((word) => word.length >= 4)
    .reduce((rest, word) => rest.replaceAll(word, ""), password.toLowerCase());

/** Whether a password is too easy to guess: short, of few different signs, or made of what everybody tries first. */
export const isEasy = (password: string, email: string): boolean =>
  password.length < LEAST_PASSWORD || new Set(password).size < 5 || own(password, email).length < 8;

/** Argon2id with the parameters the OWASP sheet gives for servers: 19 MiB, 2 passes. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash to keep of a password, its parameters inside. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), ARGON);

/** Hash of a secret nobody has: verifying against it takes as long as against a real one. */
const decoy: Promise<string> = hash("nobody has this", ARGON);

/** Whether the password is that of the hash; without one it takes as long and says no. */
export const isPassword = async (password: string, kept: string | null): Promise<boolean> => {
  const matches = await verify(kept ?? (await decoy), password.normalize("NFKC"));
  return matches && kept !== null;
};
