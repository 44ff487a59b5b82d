import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../components/day-field.tsx";
import { formatDay } from "../i18n/format.ts";
import { readDay } from "../i18n/read-day.ts";

type Moment = { readonly today: string | undefined; readonly "known-at": string | undefined };
type Props = {
  readonly today: string;
  readonly knownAt: string | null;
  readonly onApply: (moment: Moment) => void;
  /** Makes the day the example's own, for everybody; `null` where that may not be done. */
  readonly onFix: ((today: string) => void) | null;
};

/** The end of a day in the reader's zone, as a moment of record time: "known on the 15th" includes that day. */
const endOf = (day: string): string =>
  Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(Temporal.Now.timeZoneId())
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString();

/** Looks at the pages as of another day, or as they were known then. */
export const MomentForm = ({ today, knownAt, onApply, onFix }: Props) => {
  const { t } = useTranslation();
  const [day, setDay] = useState(formatDay(today));
  const [known, setKnown] = useState(knownAt === null ? "" : formatDay(knownAt.slice(0, 10)));
  const [isTried, setTried] = useState(false);
  const isWrong = (text: string) => isTried && readDay(text) === null;

  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    const asDay = readDay(day);
    const asKnown = readDay(known);
    setTried(true);
    if (asDay === null || (known.trim() !== "" && asKnown === null)) return;
    onApply({ today: asDay, "known-at": asKnown === null ? undefined : endOf(asKnown) });
  };

  const fix = () => {
    const asDay = readDay(day);
    setTried(true);
    if (asDay !== null) onFix?.(asDay);
  };

  return (
    <form className="stack" onSubmit={apply} noValidate>
      <DayField
        label={t("moment.today")}
        value={day}
        onChange={setDay}
        error={isWrong(day) ? t("moment.dayWrong") : null}
      />
      <DayField
        label={t("moment.knownAt")}
        hint={t("moment.knownHint")}
        value={known}
        onChange={setKnown}
        error={known.trim() !== "" && isWrong(known) ? t("moment.dayWrong") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary">
          {t("moment.apply")}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => onApply({ today: undefined, "known-at": undefined })}
        >
          {t("moment.reset")}
        </button>
      </div>
      {onFix !== null && (
        <div className="stack fix-day">
          <p className="hint">{t("moment.fixHint")}</p>
          <button type="button" className="btn btn-outline-primary" onClick={fix}>
            {t("moment.fix")}
          </button>
        </div>
      )}
    </form>
  );
};
