import type { UnitHistoryView } from "@albero/contract";
import { UNIT_TYPES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { useDefineUnit } from "../../queries/unit-histories.ts";

type State = UnitHistoryView["states"][number];

const NEW: State = {
  ...{ name: "", type: "office", parentId: null, headRole: null, headAdInterim: false },
  ...{ functions: [], notes: [], validFrom: "", validTo: null },
};

const SHORTEST = 2;

const textOrNull = (text: string): string | null => (text === "" ? null : text);
const lines = (texts: readonly string[]): string[] =>
  texts.map((line) => line.trim()).filter((line) => line !== "");

type Props = {
  readonly units: readonly UnitHistoryView[];
  /** The unit as it is known; `null` for a new one. */
  readonly unit: UnitHistoryView | null;
  readonly onDone: () => void;
};

/** A unit being written, and what of it is still lacking once it was tried to save it. */
const useWriting = ({ unit, onDone }: Omit<Props, "units">) => {
  const define = useDefineUnit();
  const [state, setState] = useState<State>(unit?.states.at(-1) ?? NEW);
  const from = useDay();
  const to = useDay();
  const [isTried, setTried] = useState(false);
  const isShort = state.name.trim().length < SHORTEST;
  const { id, revision } = unit ?? { id: null, revision: 0 };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || from.day === null || to.isWrong) return;
    const stretch = { validFrom: from.day, validTo: to.day };
    const written = { ...state, name: state.name.trim(), functions: lines(state.functions), ...stretch };
    define.mutate({ id, unit: written, version: revision }, { onSuccess: onDone });
  };
  return {
    ...{ define, state, from, to, submit },
    set: (change: Partial<State>) => setState({ ...state, ...change }),
    lacks: { name: isTried && isShort, from: isTried && from.day === null },
  };
};

/** What a unit is from a day on: name, level, the unit above it, who heads it, what it does; or when it ceases. */
export const UnitForm = ({ units, unit, onDone }: Props) => {
  const { t } = useTranslation();
  const { define, state, from, to, lacks, set, submit } = useWriting({ unit, onDone });
  const others = units.filter(({ id }) => id !== unit?.id);
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      <DayField
        label={t("units.from")}
        value={from.text}
        onChange={from.setText}
        error={lacks.from ? t("moment.dayWrong") : null}
        hint={t("units.fromHint")}
      />
      <TextField
        label={t("units.name")}
        value={state.name}
        onChange={(name) => set({ name })}
        error={lacks.name ? t("draft.needed") : null}
      />
      <Choice
        label={t("units.type")}
        value={state.type}
        options={UNIT_TYPES.map((value) => ({ value, label: t(`unitType.${value}`) }))}
        onChange={(type) => set({ type })}
      />
      <Choice
        label={t("units.above")}
        value={state.parentId ?? "none"}
        options={[
          { value: "none", label: t("units.top") },
          ...others.map((each) => ({ value: each.id, label: each.states.at(-1)?.name ?? each.id })),
        ]}
        onChange={(above) => set({ parentId: above === "none" ? null : above })}
      />
      <TextField
        label={t("units.headRole")}
        value={state.headRole ?? ""}
        onChange={(text) => set({ headRole: textOrNull(text) })}
        hint={t("units.headRoleHint")}
      />
      <Choice
        label={t("units.holding")}
        value={state.headAdInterim ? "interim" : "own"}
        options={(["own", "interim"] as const).map((value) => ({ value, label: t(`units.holds.${value}`) }))}
        onChange={(value) => set({ headAdInterim: value === "interim" })}
      />
      <TextArea
        label={t("unit.functions")}
        hint={t("units.linesHint")}
        rows={4}
        value={state.functions.join("\n")}
        onChange={(text) => set({ functions: text.split("\n") })}
      />
      <DayField
        label={t("units.ceases")}
        value={to.text}
        onChange={to.setText}
        error={to.isWrong ? t("moment.dayWrong") : null}
        hint={t("units.ceasesHint")}
      />
      <FormEnd sending={define} label={t("units.save")} onLeave={onDone} />
    </form>
  );
};
