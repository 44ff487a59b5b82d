import { describe, expect, it } from "vitest";
import type { Assignment, Post } from "../organisation/post.ts";
import type { PersonId } from "../quantity/id.ts";
import { listedPeople, privacyHits, stops, type RegisteredPerson } from "./privacy-gate.ts";

const person = (givenName: string, familyName: string): RegisteredPerson => ({
  ...{ id: `${givenName} ${familyName}` as PersonId, givenName, familyName },
});
const people = [
  person("Bruna", "Esempio"),
  person("Maria Grazia", "D’Angelo"),
  person("Nicolò", "De Prova"),
  person("Livia", "Dirigente"),
];
const listed = new Set(["Livia Dirigente" as PersonId]);
const found = (text: string) =>
  privacyHits([{ place: "Capitolo 3", text }], { people, listed }).map(({ kind }) => kind);

describe("privacyHits", () => {
  it("finds a name of the staff register however it is written, with its place [P-D6a, C-PII]", () => {
    for (const text of [
      "Referente: Bruna Esempio",
      "Esempio Bruna, ufficio protocollo",
      "BRUNA ESEMPIO",
      "scrivere a bruna.esempio@ente.example",
      "a cura di B. Esempio",
      "Maria Grazia D'Angelo",
      "Maria D’Angelo",
      "De Prova, Nicolo",
    ])
      expect([text, found(text)]).toEqual([text, ["name"]]);
    const [hit] = privacyHits([{ place: "Capitolo 3", text: "Referente: Bruna Esempio" }], {
      people,
      listed,
    });
    expect(hit).toEqual({ kind: "name", place: "Capitolo 3", excerpt: "Referente: Bruna Esempio" });
  });

  it("lets surnames alone, streets and foundations pass [P-D6c]", () => {
    for (const text of [
      "Sede di Via Bruna Esempio, 12",
      "via Dott. Nicolò De Prova",
      "Fondazione Maria Grazia D’Angelo",
      "l’esempio di una donna bruna",
      "famiglia D’Angelo",
      "a Esempio e a Prova",
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it("does not take a person for a street because one stands in the same line", () => {
    expect(found("Via Roma, Bruna Esempio")).toEqual(["name"]);
    expect(found("Via Bruna Esempio: risponde Bruna Esempio")).toEqual(["name"]);
  });

  it("lets names that the law publishes pass, and shows them [P-D6b]", () => {
    const hits = privacyHits([{ place: "Organi", text: "Dirigente dell’area: Livia Dirigente" }], {
      ...{ people, listed },
    });
    expect(hits.map(({ kind }) => kind)).toEqual(["listed"]);
    expect(hits.some(stops)).toBe(false);
  });

  it("refuses a score or a bonus beside any name, also one that the law publishes [P-D6d, GAR-398/2023]", () => {
    for (const text of [
      "Livia Dirigente, punteggio 96,50",
      "Livia Dirigente 98/100",
      "premio di € 1.200,00 a Livia Dirigente",
      "Livia Dirigente: retribuzione di risultato 4.000 €",
    ])
      expect([text, found(text)]).toEqual([text, ["figure-of-a-person"]]);
  });

  it("refuses a tax code, whoever’s it is", () => {
    const hits = privacyHits([{ place: "x", text: "C.F. RSSMRA80A01H501U" }], { people: [], listed });
    expect(hits.map(({ kind }) => kind)).toEqual(["tax-code"]);
    expect(hits.every(stops)).toBe(true);
  });
});

describe("listedPeople", () => {
  it("are who holds an office the law names; employees are not [P-D6b]", () => {
    const post = (id: string, role: string) => ({ id, role }) as unknown as Post;
    const held = (postId: string, personId: string) => ({ postId, personId }) as unknown as Assignment;
    const posts = [post("p1", "manager"), post("p2", "employee"), post("p3", "organisational-position")];
    const assignments = [held("p1", "a"), held("p2", "b"), held("p3", "c")];
    expect([...listedPeople({ members: [], posts, assignments })]).toEqual(["a", "c"]);
  });
});
