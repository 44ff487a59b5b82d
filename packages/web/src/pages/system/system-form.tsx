import type { SystemsView } from "@albero/contract";
import { useRef, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatDay } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { useDefineSystem } from "../../queries/system.ts";
import { ActField } from "../acts/act-field.tsx";
import { OptionFields } from "./option-fields.tsx";

const SHORTEST = 3;

type Props = { readonly systems: SystemsView; readonly onDone: () => void };

/** A new version of the measurement system, begun from the options in force: from when, on what act, why. */
export const SystemForm = ({ systems, onDone }: Props) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const define = useDefineSystem();
  const nextYear = String(Number(systems.moment.today.slice(0, 4)) + 1);
  const [title, setTitle] = useState<string>(t("system.titleOf", { year: nextYear }));
  const [day, setDay] = useState(formatDay(`${nextYear}-01-01`));
  const [actId, setActId] = useState<string | null>(null);
  const [opinionId, setOpinionId] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [options, setOptions] = useState(systems.inForce.options);
  const [isTried, setTried] = useState(false);
  const validFrom = readDay(day);
  const lacks = (isLacking: boolean, text: string): string | null => (isTried && isLacking ? text : null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong !== null && wrong !== undefined) {
      wrong.focus();
      return;
    }
    if (validFrom === null || actId === null || reason.trim().length < SHORTEST) return;
    const version = { title: title.trim(), validFrom, actId, opinionId, reason: reason.trim(), options };
    try {
      await define.mutateAsync({ ...version, version: systems.revision });
    } catch {
      return; // What was refused stands in the form.
    }
    onDone();
  };

  return (
    <form ref={form} className="stack move-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t("system.name")}
        value={title}
        onChange={setTitle}
        error={lacks(title.trim().length < SHORTEST, t("draft.needed"))}
      />
      <DayField
        label={t("system.from")}
        value={day}
        onChange={setDay}
        error={lacks(validFrom === null, t("moment.dayWrong"))}
        hint={t("system.fromHint")}
      />
      <ActField value={actId} onChange={setActId} error={lacks(actId === null, t("plan.actMissing"))} />
      <ActField
        label={t("system.opinion")}
        kind="opinion"
        value={opinionId}
        onChange={setOpinionId}
        error={null}
      />
      <TextArea
        label={t("plan.reasonNeeded")}
        value={reason}
        onChange={setReason}
        error={lacks(reason.trim().length < SHORTEST, t("plan.reasonMissing"))}
      />
      <OptionFields options={options} onChange={(change) => setOptions({ ...options, ...change })} />
      <FormEnd sending={define} label={t("system.define")} onLeave={onDone} />
    </form>
  );
};
