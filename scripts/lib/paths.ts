import { dirname, join } from "node:path";

/** Folder of the repository. */
export const root = dirname(dirname(import.meta.dirname));

/** What tools remember between runs; may be deleted at any time. */
export const cache = join(root, ".cache");
