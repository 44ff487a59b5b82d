import type { saveBonusBasis as endpoint } from "@albero/contract";
import type { BodyId, BonusBasis } from "@albero/domain";
import { addBasis, inBody, listPersons, loadBasis, type RecordedBasis } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { openBonuses } from "./bonus-desk.ts";
import { bonusYearView } from "./bonus-view.ts";

type Asked = { readonly seen: string | null; readonly basis: BonusBasis };

const changedBy = (before: RecordedBasis | null) =>
  decline("changed-meanwhile", {
    changed: {
      ...{ version: String(before?.revision ?? 0), value: null },
      ...{ changedBy: before?.recordedBy ?? null, changedAt: before?.recordedAt ?? null },
    },
  });

const repeated = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

const faultsOf = ({ rules, facts }: BonusBasis, people: ReadonlySet<string>): readonly Fault[] => {
  const fault = (place: string, code: string): Fault => ({ place, code, facts: {} });
  return [
    ...(repeated(rules.map(({ id }) => id)) ? [fault("body/rules", "rule-twice")] : []),
    ...(repeated(facts.map(({ personId }) => personId)) ? [fault("body/facts", "person-twice")] : []),
    ...facts.flatMap(({ personId, absences }, index) => [
      ...(people.has(personId) ? [] : [fault(`body/facts/${index}`, "unknown-person")]),
      ...(absences.some(({ from, to }) => to < from)
        ? [fault(`body/facts/${index}`, "end-before-start")]
        : []),
    ]),
  ];
};

/** Records the rules and facts of a year after the record that was seen; the register has how many, of nobody what. */
export const recordBasis = async (work: Work, { seen, basis }: Asked): Promise<Reply<null>> => {
  const { tx, bodyId, author } = work;
  const before = await loadBasis(tx, bodyId, basis.year);
  const revision = before?.revision ?? 0;
  if (versionIn(seen) !== revision) return changedBy(before);
  const people = new Set((await listPersons(tx, bodyId)).map(({ id }) => id));
  const faults = faultsOf(basis, people);
  if (faults.length > 0) return decline("bonus-refused", { faults });
  const by = { recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId };
  if (!(await addBasis(tx, bodyId, { revision: revision + 1, basis, ...by })))
    return changedBy(await loadBasis(tx, bodyId, basis.year));
  await noteChange(work, {
    ...{ action: "bonus.basis", subject: `bonuses/${basis.year}`, reason: null },
    before: { revision, rules: before?.basis.rules ?? [] },
    after: { revision: revision + 1, rules: basis.rules, facts: basis.facts.length },
  });
  return answer(null);
};

/** Records what the bonuses of a year stand on. */
export const saveBonusBasis =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    const year = Number(call.params.year);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      const basis: BonusBasis = { format: "albero/bonus-basis", year, ...call.body };
      const kept = await recordBasis(work, { seen: call.version, basis });
      if (!kept.ok) return kept;
      const view = await bonusYearView(work, await openBonuses(service, work, { call, year }));
      return answer(view, view.revision);
    });
  };
