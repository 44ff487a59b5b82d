import { randomUUID } from "node:crypto";
import { openDatabase, type Database } from "../connection.ts";
import { SUPERUSER } from "../embedded/cluster.ts";
import { APP_ROLE, OWNER_ROLE, urlFor } from "../embedded/roles.ts";
import { asSuperuser, TEMPLATE, type TestCluster } from "./cluster.ts";

/** A migrated, empty database for one file of tests. */
export type TestDatabase = {
  readonly name: string;
  /** The address for the service's role, and an open pool on it. */
  readonly url: string;
  readonly app: Database;
  /** The address for the owner's role, and an open pool on it. */
  readonly ownerUrl: string;
  readonly owner: Database;
  /** The address of the cluster's first user, whom no wall stops: for tests that tamper. */
  readonly superuserUrl: string;
  /** Runs a statement as that user. */
  readonly tamper: (statement: string) => Promise<void>;
  /** Closes both pools and drops the database. */
  readonly close: () => Promise<void>;
};

/** Copies the template of the run's cluster (`inject("testCluster")`) into a database of its own. */
export const testDatabase = (cluster: TestCluster): Promise<TestDatabase> => databaseFrom(cluster, TEMPLATE);

/** A database with nothing in it, no schema either. */
export const emptyDatabase = (cluster: TestCluster): Promise<TestDatabase> =>
  databaseFrom(cluster, "template0");

const databaseFrom = async ({ socketFolder }: TestCluster, template: string): Promise<TestDatabase> => {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asSuperuser(socketFolder, [`create database ${name} template ${template} owner ${OWNER_ROLE}`]);
  const [url, ownerUrl] = [urlFor(socketFolder, APP_ROLE, name), urlFor(socketFolder, OWNER_ROLE, name)];
  const [app, owner] = [openDatabase({ url }), openDatabase({ url: ownerUrl })];
  const close = async (): Promise<void> => {
    await app.destroy();
    await owner.destroy();
    await asSuperuser(socketFolder, [`drop database ${name} with (force)`]);
  };
  const tamper = (statement: string): Promise<void> => asSuperuser(socketFolder, [statement], name);
  return {
    tamper,
    name,
    url,
    app,
    ownerUrl,
    owner,
    superuserUrl: urlFor(socketFolder, SUPERUSER, name),
    close,
  };
};
