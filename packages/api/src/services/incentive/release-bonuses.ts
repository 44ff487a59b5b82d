import {
  ENDPOINTS,
  type exportBonusRelease as exporting,
  type listBonusReleases as listing,
  type releaseBonuses as endpoint,
} from "@albero/contract";
import { amountText, csvOf, LEAST_GROUP, tellInGroups, type BodyId } from "@albero/domain";
import {
  addRelease,
  loadDistributions,
  loadReleases,
  readBody,
  type RecordedDistribution,
  type RecordedRelease,
} from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { releaseView } from "./bonus-view.ts";
import { groupName, groupsOf, paidAmong } from "./release-groups.ts";
import { bonusRefused } from "./share-out.ts";

/** Who stood behind each group that was told before: distributions never change, so they are found again. */
const toldBefore = (paid: readonly RecordedDistribution[], releases: readonly RecordedRelease[]) =>
  releases.flatMap(({ content }) => {
    const of = groupsOf(paid.filter(({ id }) => content.distributionIds.includes(id)));
    const keys = new Set(content.told.map(({ key }) => key));
    return of.filter(({ key }) => keys.has(key)).map(({ members }) => members);
  });

/** Publishes what may be told of the bonuses that were paid for a year, beside all that was told of it before. */
export const releaseBonuses =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.releaseBonuses.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const year = Number(call.params.year);
      const paid = paidAmong(await loadDistributions(tx, bodyId, year));
      if (paid.length === 0) return bonusRefused("nothing-paid-yet");
      const before = toldBefore(paid, await loadReleases(tx, bodyId, year));
      const told = tellInGroups({ groups: groupsOf(paid), before, least: LEAST_GROUP });
      const release: RecordedRelease = {
        id: newId(),
        content: {
          ...{ format: "albero/bonus-release", distributionIds: paid.map(({ id }) => id) },
          ...told,
        },
        ...{ recordedBy: author.actor, recordedAt: author.at },
      };
      await addRelease(tx, bodyId, { ...release, year, accountId: author.accountId });
      await noteChange(work, {
        ...{ action: "bonus.release", subject: `bonuses/${year}`, reason: null },
        ...{ before: null, after: release.content },
      });
      return answer(releaseView(call, release));
    });

/** What was published of a year. */
export const listBonusReleases =
  ({ parts }: Service): Handler<typeof listing> =>
  ({ params, caller, language }) => {
    const bodyId = params.bodyId as BodyId;
    return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const releases = await loadReleases(tx, bodyId, Number(params.year));
      return answer({ releases: releases.map((each) => releaseView({ language }, each)) });
    });
  };

const HEADS = {
  it: ["anno", "gruppo", "persone", "importo", "pubblicato il"],
  en: ["year", "group", "people", "amount", "published on"],
} as const;

/** What was published last of a year, as a table: groups and sums, nobody. */
export const exportBonusRelease =
  ({ parts }: Service): Handler<typeof exporting> =>
  ({ params, caller, language }) => {
    const bodyId = params.bodyId as BodyId;
    return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const [last] = await loadReleases(tx, bodyId, Number(params.year));
      if (last === undefined) return decline("not-found");
      const rows = last.content.told.map(({ key, people, amount }) => [
        ...[params.year, groupName(key, language), String(people), amountText(amount)],
        last.recordedAt.slice(0, 10),
      ]);
      return answer({
        name: `premi-aggregati-${params.year}.csv`,
        mediaType: "text/csv",
        bytes: new TextEncoder().encode(csvOf([HEADS[language], ...rows])),
      });
    });
  };
