import type { RoundView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readDay } from "../../i18n/read-day.ts";
import { useGrantExtension } from "../../queries/collecting.ts";

const SHORTEST_REASON = 3;

type Props = { readonly round: RoundView; readonly onDone: () => void };

const Form = ({ round, onDone }: Props) => {
  const { t } = useTranslation();
  const [unit, setUnit] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const grant = useGrantExtension();
  const day = readDay(until);
  const isShort = reason.trim().length < SHORTEST_REASON;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (day === null || isShort) return;
    await grant.mutateAsync({
      period: round.period,
      unitId: unit === "" ? null : unit,
      until: day,
      reason: reason.trim(),
    });
    onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Choice
        label={t("rounds.unit")}
        value={unit}
        options={[
          { value: "", label: t("rounds.everyone") },
          ...round.offices.flatMap(({ office }) =>
            office === null ? [] : [{ value: office.id, label: office.name }],
          ),
        ]}
        onChange={setUnit}
      />
      <DayField
        label={t("rounds.until")}
        value={until}
        onChange={setUntil}
        error={isTried && day === null ? t("rounds.notDay") : null}
      />
      <TextField
        label={t("rounds.why")}
        value={reason}
        onChange={setReason}
        error={isTried && isShort ? t("rounds.whyShort") : null}
      />
      {grant.error !== null && <ProblemText error={grant.error} />}
      <button type="submit" className="btn btn-primary" disabled={grant.isPending}>
        {t("rounds.grant")}
      </button>
    </form>
  );
};

/** More time for a round, to one office or to all, with the reason; it stays in the register. */
export const ExtensionForm = ({ round }: Pick<Props, "round">) => {
  const { t } = useTranslation();
  return (
    <Disclosure className="panel-right" label={t("rounds.extend")}>
      {(close) => <Form round={round} onDone={close} />}
    </Disclosure>
  );
};
