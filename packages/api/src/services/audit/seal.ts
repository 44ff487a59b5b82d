import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

/** What shows that a text was not changed since: its hash, and the installation's signature where it has a key. */
export type Seal = {
  readonly sha256: string;
  /** Ed25519, base64; `null` where the installation has no key. */
  readonly signature: string | null;
  /** The key to check it with, PEM. */
  readonly publicKey: string | null;
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const publicKeyOf = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ type: "spki", format: "pem" });

/** Seals a text with the installation's private key (PEM), which the database does not know. */
export const sealOf = (text: string, privateKey: string | null): Seal =>
  privateKey === null
    ? { sha256: sha256(text), signature: null, publicKey: null }
    : {
        sha256: sha256(text),
        signature: sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString("base64"),
        publicKey: publicKeyOf(privateKey),
      };

/** Whether a text is what its seal was put on. A signature proves who sealed it only to whoever knows the key. */
export const sealHolds = (text: string, seal: Seal): boolean => {
  if (sha256(text) !== seal.sha256) return false;
  if (seal.signature === null || seal.publicKey === null) return seal.signature === seal.publicKey;
  try {
    return verify(
      null,
      Buffer.from(text),
      createPublicKey(seal.publicKey),
      Buffer.from(seal.signature, "base64"),
    );
  } catch {
    return false;
  }
};
