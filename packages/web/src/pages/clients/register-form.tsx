import type { MeasureRef, ResponseOf, Endpoints } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readDay } from "../../i18n/read-day.ts";
import { useRegisterClient } from "../../queries/clients.ts";
import { useMeasures } from "../../queries/measure.ts";
import { MeasureRights, type Rights } from "./measure-rights.tsx";

export type Registered = ResponseOf<Endpoints["registerClient"]>;

const NONE: Rights = { writes: new Set(), reads: new Set() };
const SHORTEST = 3;

type FormProps = {
  readonly measures: readonly MeasureRef[];
  readonly onRegistered: (registered: Registered) => void;
};

const Form = ({ measures, onRegistered }: FormProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [day, setDay] = useState("");
  const [rights, setRights] = useState(NONE);
  const [isTried, setTried] = useState(false);
  const register = useRegisterClient();
  const validUntil = readDay(day);
  const isShort = name.trim().length < SHORTEST;
  const isNothing = rights.writes.size + rights.reads.size === 0;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || validUntil === null || isNothing) return;
    const [writes, reads] = [[...rights.writes], [...rights.reads].filter((id) => !rights.writes.has(id))];
    onRegistered(await register.mutateAsync({ name: name.trim(), validUntil, writes, reads }));
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t("clients.name")}
        value={name}
        onChange={setName}
        hint={t("clients.nameHint")}
        error={isTried && isShort ? t("clients.nameShort") : null}
      />
      <DayField
        label={t("clients.until")}
        value={day}
        onChange={setDay}
        error={isTried && validUntil === null ? t("clients.notDay") : null}
      />
      <MeasureRights measures={measures} rights={rights} onChange={setRights} />
      {isTried && isNothing && <p className="field-error">{t("clients.noneChosen")}</p>}
      {register.error !== null && <ProblemText error={register.error} />}
      <button type="submit" className="btn btn-primary" disabled={register.isPending}>
        {t("clients.register")}
      </button>
    </form>
  );
};

/** Registers a system: its name, its last day, and its measures one by one. */
export const RegisterForm = ({ onRegistered }: Pick<FormProps, "onRegistered">) => {
  const { t } = useTranslation();
  const { data } = useMeasures(null);
  if (data === undefined) return null;
  const measures = data.measures.map(({ measure }) => measure);
  return (
    <Folded label={t("clients.add")}>{() => <Form measures={measures} onRegistered={onRegistered} />}</Folded>
  );
};
