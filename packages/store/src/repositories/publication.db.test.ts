import type { Day, Instant, PeriodCode, Publication, PublicationId } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { saveFile } from "./file.ts";
import { createPerson, erasePerson, loadRegister } from "./person.ts";
import { addPublication, addPublicationFile, loadPublications, withdrawPublication } from "./publication.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const id = (last: number) => `01970000-0000-7000-8000-${String(last).padStart(12, "0")}` as PublicationId;
const made = (revision: number): Publication => ({
  ...{ id: id(revision), name: "smvp-2021", kind: "system", revision, about: "SMVP" },
  question: { period: "2021" as PeriodCode, today: "2021-05-15" as Day, knownAt: AT },
  ...{ plan: null, act: "D.G. 12/2021", publishedOn: "2021-05-15" as Day, files: [], withdrawn: null },
  ...{ recordedBy: "Controllo di gestione", recordedAt: AT },
});
const add = (revision: number) =>
  inBody(database.app, sample, (tx) =>
    addPublication(tx, sample.bodyId, { publication: made(revision), accountId: null }),
  );
const load = (scope: typeof sample) =>
  readBody(database.app, scope, (tx) => loadPublications(tx, scope.bodyId));

describe("publications", () => {
  it("are only added, one of each revision, and are of their body alone [F10a]", async () => {
    expect(await add(1)).toBe(true);
    expect(await add(1)).toBe(false);
    expect(await load(sample)).toEqual([made(1)]);
    expect(await load(other)).toEqual([]);
  });

  it("keep their files by hash, and one by a name", async () => {
    const bytes = new TextEncoder().encode("il documento");
    const added = await inBody(database.app, sample, async (tx) => {
      const kept = await saveFile(tx, sample.bodyId, {
        ...{ bytes, mediaType: "application/pdf", accountId: null, at: AT },
      });
      if (!kept.ok) throw new Error(kept.problem.code);
      const { sha256 } = kept.value;
      const file = {
        publication_id: id(1),
        name: "smvp-2021.pdf",
        role: "pdf",
        sha256,
        recorded_at: AT,
      } as const;
      return [
        await addPublicationFile(tx, sample.bodyId, file),
        await addPublicationFile(tx, sample.bodyId, file),
      ];
    });
    expect(added).toEqual([true, false]);
    expect((await load(sample))[0]?.files).toMatchObject([
      { role: "pdf", name: "smvp-2021.pdf", size: bytes.length, mediaType: "application/pdf" },
    ]);
  });

  it("that are taken back stay, with the reason", async () => {
    const withdrawal = { at: "2021-06-01T08:00:00.000Z" as Instant, reason: "file sbagliato" };
    await inBody(database.app, sample, (tx) =>
      withdrawPublication(tx, sample.bodyId, { id: id(1), withdrawal }),
    );
    expect((await load(sample))[0]).toMatchObject({ withdrawn: withdrawal, act: "D.G. 12/2021" });
  });
});

describe("the register the gate reads", () => {
  it("has everybody with a name, and nobody who was erased", async () => {
    const personId = "01970000-0000-7000-8000-0000000000aa" as Parameters<typeof erasePerson>[2]["personId"];
    const person = {
      id: personId,
      accountId: null,
      givenName: "Bruna",
      familyName: "Esempio",
      taxCode: null,
    };
    const names = () =>
      readBody(database.app, sample, async (tx) =>
        (await loadRegister(tx, sample.bodyId)).map(({ familyName }) => familyName),
      );
    await inBody(database.app, sample, (tx) => createPerson(tx, sample.bodyId, { ...person, at: AT }));
    expect(await names()).toContain("Esempio");
    await inBody(database.app, sample, (tx) => erasePerson(tx, sample.bodyId, { personId, at: AT }));
    expect(await names()).not.toContain("Esempio");
  });
});
