import type { DutyView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatDay } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { useTickDuty } from "../../queries/duty.ts";

type Props = { readonly dutyId: string; readonly occurrence: DutyView["occurrences"][number] };

const Form = ({ dutyId, occurrence, onDone }: Props & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const { period } = occurrence;
  const [day, setDay] = useState(occurrence.doneOn === null ? "" : formatDay(occurrence.doneOn));
  const [protocol, setProtocol] = useState(occurrence.protocol ?? "");
  const [isTried, setTried] = useState(false);
  const tick = useTickDuty(dutyId);
  const doneOn = readDay(day);

  const send = async (on: string | null) => {
    await tick.mutateAsync({ period, doneOn: on, protocol: protocol.trim() === "" ? null : protocol.trim() });
    onDone();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (doneOn !== null) void send(doneOn);
  };

  return (
    <form className="stack" onSubmit={submit}>
      <DayField
        label={t("duties.day")}
        value={day}
        onChange={setDay}
        error={isTried && doneOn === null ? t("duties.notDay") : null}
      />
      <TextField label={t("duties.number")} value={protocol} onChange={setProtocol} />
      {tick.error !== null && <ProblemText error={tick.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={tick.isPending}>
          {t("duties.save")}
        </button>
        {occurrence.doneOn !== null && (
          <button type="button" className="btn btn-outline-primary" onClick={() => void send(null)}>
            {t("duties.takeBack")}
          </button>
        )}
      </div>
    </form>
  );
};

/** Ticks a duty for a period with its day and protocol number; a tick can be corrected or taken back. */
export const TickForm = (props: Props) => {
  const { t } = useTranslation();
  return (
    <Disclosure
      className="panel-right"
      label={t(props.occurrence.doneOn === null ? "duties.tick" : "duties.change")}
    >
      {(close) => <Form {...props} onDone={close} />}
    </Disclosure>
  );
};
