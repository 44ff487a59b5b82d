import type { HoldingView, StaffingView } from "@albero/contract";
import { ASSIGNMENT_KINDS } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { PersonFields, usePersonChoice } from "../../components/person-fields.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { formatNumber } from "../../i18n/format.ts";
import { readNumber } from "../../i18n/read-number.ts";
import { useRecordHolding } from "../../queries/staffing.ts";
import { calledIn, isOn } from "./staff.ts";

type Props = {
  readonly staffing: StaffingView;
  readonly postId: string;
  /** The assignment as it is known; `null` for a new one. */
  readonly holding: HoldingView | null;
  readonly onDone: () => void;
};

const NONE = "none";
const SHORTEST_REASON = 3;

const shareOf = (text: string): string | null => {
  const read = readNumber(text);
  if (read.kind !== "number") return null;
  const share = Number(read.number);
  return share >= 0.01 && share <= 100 ? share.toFixed(2) : null;
};

/** The posts a person has as theirs on a day: what a transfer leaves. */
const heldOn = ({ assignments }: StaffingView, personId: string, day: string | null) =>
  day === null
    ? []
    : assignments.filter((each) => each.personId === personId && each.kind === "held" && isOn(each, day));

const NEW = {
  id: null,
  personId: null,
  revision: 0,
  validFrom: null,
  validTo: null,
  kind: "held",
  share: "100.00",
} as const;

/** The words of an assignment being written: how it is held, and why it never was. */
const useWords = ({ kind: first, share: firstShare }: Pick<HoldingView, "kind" | "share">) => {
  const [kind, setKind] = useState(first);
  const [shareText, setShare] = useState(formatNumber(firstShare));
  const [reason, setReason] = useState("");
  const withdrawn = reason.trim() === "" ? null : reason.trim();
  const isUnsaid = withdrawn !== null && withdrawn.length < SHORTEST_REASON;
  return {
    ...{ kind, setKind, shareText, setShare, reason, setReason },
    ...{ share: shareOf(shareText), withdrawn, isUnsaid },
  };
};

/** Which post is left for another, where there is one to leave: the first, until another choice is made. */
const useLeaving = (leavable: readonly HoldingView[]) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const leaves = chosen ?? leavable[0]?.id ?? NONE;
  const leavesId = leavable.some(({ id }) => id === leaves) ? leaves : null;
  return { leavable, leaves, leavesId, setChosen };
};

/** An assignment being written, and what of it is still lacking once it was tried to save it. */
const useWriting = ({ staffing, postId, holding, onDone }: Props) => {
  const record = useRecordHolding();
  const known = holding ?? NEW;
  const choice = usePersonChoice(known.personId);
  const words = useWords(known);
  const [from, to] = [useDay(known.validFrom), useDay(known.validTo)];
  const [isTried, setTried] = useState(false);
  const isTransfer = holding === null && words.kind === "held";
  const leaving = useLeaving(isTransfer ? heldOn(staffing, choice.id, from.day) : []);
  const { kind, share, withdrawn, isUnsaid } = words;
  const isLacking = [!choice.isNamed, to.isWrong, isUnsaid].includes(true);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isLacking || from.day === null || share === null) return;
    const written = { postId, kind, share, validFrom: from.day, validTo: to.day, withdrawn };
    const who = { id: known.id, person: choice.person, leavesId: leaving.leavesId };
    record.mutate({ ...who, ...written, version: known.revision }, { onSuccess: onDone });
  };
  const lacks = { from: from.day === null, share: share === null, reason: isUnsaid };
  return { record, choice, ...words, from, to, submit, isTried, ...leaving, lacks };
};

/** Who holds a post, from when to when and how; somebody from another post may leave that one on the same day. */
export const HolderForm = (props: Props) => {
  const { staffing, holding, onDone } = props;
  const { t } = useTranslation();
  const writing = useWriting(props);
  const { from, to, lacks, leavable, isTried } = writing;
  const called = calledIn(staffing, t("posts.unnamed"));
  const titleOf = ({ postId }: HoldingView) =>
    staffing.posts.find(({ id }) => id === postId)?.states.at(-1)?.title ?? "";
  return (
    <form className="stack move-form" onSubmit={writing.submit} noValidate>
      <PersonFields
        choice={writing.choice}
        people={staffing.people.map(({ id }) => ({ value: id, label: called(id) }))}
        isTried={isTried}
        isFixed={holding !== null}
      />
      <DayField
        label={t("posts.from")}
        value={from.text}
        onChange={from.setText}
        error={isTried && lacks.from ? t("moment.dayWrong") : null}
      />
      <Choice
        label={t("posts.how")}
        value={writing.kind}
        options={ASSIGNMENT_KINDS.map((value) => ({ value, label: t(`posts.kind.${value}`) }))}
        onChange={writing.setKind}
      />
      {leavable.length > 0 && (
        <Choice
          label={t("posts.leaves")}
          value={writing.leaves}
          options={[
            ...leavable.map((each) => ({ value: each.id, label: titleOf(each) })),
            { value: NONE, label: t("posts.leavesNone") },
          ]}
          onChange={writing.setChosen}
        />
      )}
      <TextField
        label={t("posts.share")}
        value={writing.shareText}
        onChange={writing.setShare}
        error={isTried && lacks.share ? t("posts.shareWrong") : null}
      />
      <DayField
        label={t("posts.until")}
        value={to.text}
        onChange={to.setText}
        error={to.isWrong ? t("moment.dayWrong") : null}
        hint={t("posts.toHint")}
      />
      {holding !== null && (
        <TextField
          label={t("posts.withdrawn")}
          value={writing.reason}
          onChange={writing.setReason}
          hint={t("posts.withdrawnHint")}
          error={isTried && lacks.reason ? t("draft.needed") : null}
        />
      )}
      <FormEnd sending={writing.record} label={t("posts.saveHolder")} onLeave={onDone} />
    </form>
  );
};
