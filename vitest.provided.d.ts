// What `npm test` tells the tests about the machine; a test asks with `inject("postgresBin")`.

import "vitest";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Folder with the `postgres` and `initdb` to run against; null for the PostgreSQL that came from npm. */
    readonly postgresBin: string | null;
    /** The cluster of this run, with a migrated template: `testDatabase(inject("testCluster"))` copies it. */
    readonly testCluster: { readonly socketFolder: string };
  }
}
