import type { listPublications as endpoint } from "@albero/contract";
import { publicOn, type Publication } from "@albero/domain";
import { loadPublications, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service, Sight } from "../service.ts";
import { publishable, type Publishable } from "./artefacts.ts";
import { publicationView } from "./publication-view.ts";

/** The act of the plan's version in force for the period of a document. */
const actOf = ({ document }: Sight, { kind, period }: Publishable): string | null => {
  if (kind !== "plan") return null;
  const plan = document.plans.find(({ years: [first] }) => String(first) === period);
  return plan?.versions.findLast(({ approvedAt }) => approvedAt !== null)?.act ?? null;
};

/** How often a document was made public. */
export const revisionOf = (publications: readonly Publication[], name: string): number =>
  publications.filter((each) => each.name === name).length;

/** The register of publications, the newest first, and what can be made public. */
export const listPublications =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { sight, documents } = await publishable(service, call);
    const { body } = sight.document;
    const scope = { bodyId: body.id, accountId: call.caller.actor.accountId };
    const all = await readBody(service.parts.database, scope, (tx) => loadPublications(tx, body.id));
    const shown = publicOn(all, sight.question.today);
    return answer({
      moment: sight.moment,
      publications: all.toReversed().map((each) => publicationView(body, each, shown)),
      documents: documents.map((made) => ({
        ...{ id: made.name, kind: made.kind, about: made.about },
        ...{ revision: revisionOf(all, made.name), act: actOf(sight, made) },
      })),
    });
  };
