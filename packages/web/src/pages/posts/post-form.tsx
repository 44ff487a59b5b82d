import type { PostView, UnitView } from "@albero/contract";
import { POST_ROLES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { useDefinePost } from "../../queries/staffing.ts";

type Props = {
  readonly units: readonly UnitView[];
  /** The post as it is known; `null` for a new one. */
  readonly post: PostView | null;
  readonly onDone: () => void;
};

type Words = Omit<PostView["states"][number], "validFrom" | "validTo">;

const SHORTEST = 2;

/** A post being written, and what of it is still lacking once it was tried to save it. */
const useWriting = ({ units, post, onDone }: Props) => {
  const define = useDefinePost();
  const { title, role, unitId, paysInvoices }: Words = post?.states.at(-1) ?? {
    ...{ title: "", role: "employee", unitId: units[0]?.id ?? "", paysInvoices: false },
  };
  const [words, setWords] = useState<Words>({ title, role, unitId, paysInvoices });
  const [from, to] = [useDay(), useDay()];
  const [isTried, setTried] = useState(false);
  const isShort = words.title.trim().length < SHORTEST;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || from.day === null || to.isWrong) return;
    const written = { ...words, validFrom: from.day, validTo: to.day };
    define.mutate(
      { id: post?.id ?? null, post: written, version: post?.revision ?? 0 },
      { onSuccess: onDone },
    );
  };
  return {
    ...{ define, words, from, to, submit },
    set: (change: Partial<Words>) => setWords({ ...words, ...change }),
    lacks: { title: isTried && isShort, from: isTried && from.day === null },
  };
};

/** What a post is from a day on, or when it ceases. */
export const PostForm = (props: Props) => {
  const { t } = useTranslation();
  const { define, words, from, to, lacks, set, submit } = useWriting(props);
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      <DayField
        label={t("posts.from")}
        value={from.text}
        onChange={from.setText}
        error={lacks.from ? t("moment.dayWrong") : null}
        hint={t("units.fromHint")}
      />
      <TextField
        label={t("posts.title")}
        value={words.title}
        onChange={(title) => set({ title })}
        error={lacks.title ? t("draft.needed") : null}
        hint={t("posts.titleHint")}
      />
      <Choice
        label={t("posts.unit")}
        value={words.unitId}
        options={props.units.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unitId) => set({ unitId })}
      />
      <Choice
        label={t("posts.role")}
        value={words.role}
        options={POST_ROLES.map((value) => ({ value, label: t(`postRole.${value}`) }))}
        onChange={(role) => set({ role })}
      />
      <Choice
        label={t("posts.paysInvoices")}
        value={words.paysInvoices ? "yes" : "no"}
        options={(["no", "yes"] as const).map((value) => ({ value, label: t(`posts.${value}`) }))}
        onChange={(value) => set({ paysInvoices: value === "yes" })}
      />
      <DayField
        label={t("posts.ceases")}
        value={to.text}
        onChange={to.setText}
        error={to.isWrong ? t("moment.dayWrong") : null}
        hint={t("units.ceasesHint")}
      />
      <FormEnd sending={define} label={t("posts.save")} onLeave={props.onDone} />
    </form>
  );
};
