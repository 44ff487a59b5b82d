// The public face of the store; inside the package files import each other directly.
export * from "./check-server.ts";
export { openDatabase, type ConnectionOptions, type Database, type Tx } from "./connection.ts";
export { EMBEDDED_PROBLEMS, type EmbeddedProblem, type EmbeddedProblemCode } from "./embedded/problem.ts";
export {
  connectEmbedded,
  startEmbedded,
  type Addresses,
  type EmbeddedOptions,
  type EmbeddedServer,
} from "./embedded/server.ts";
export { inBody, inNoBody, readBody, type BodyScope } from "./in-body.ts";
