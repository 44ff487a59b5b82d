import type { ActView } from "@albero/contract";
import { formatDay, LABELS, type Act, type OrganInOffice } from "@albero/domain";

const organOf = ({ organId }: Act, organs: readonly OrganInOffice[]): OrganInOffice | undefined =>
  organs.findLast(({ id }) => id === organId);

/** How documents name an act: "deliberazione del Commissario straordinario n. 11 del 29/01/2021". Always in Italian. */
export const citedAct = (act: Act, organs: readonly OrganInOffice[]): string => {
  const organ = organOf(act, organs);
  return [
    LABELS.it.actKinds[act.kind],
    ...(organ === undefined ? [] : [organ.name]),
    ...(act.number === null ? [] : [`n. ${act.number}`]),
    ...(act.date === null ? [] : [`del ${formatDay(act.date)}`]),
  ].join(" ");
};

export const actView = (act: Act, organs: readonly OrganInOffice[]): ActView => {
  const { id, kind, number, date, subject, publishedOn, postedOn, voidReason } = act;
  const organ = organOf(act, organs);
  return {
    ...{ id, kind, number, date, subject, publishedOn, postedOn, voided: voidReason },
    organ: organ === undefined ? null : { id: organ.id, name: organ.name },
    cited: citedAct(act, organs),
  };
};
