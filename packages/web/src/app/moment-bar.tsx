import type { BodyView } from "@albero/contract";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Choice } from "../components/choice.tsx";
import { Disclosure } from "../components/disclosure.tsx";
import { formatDay, formatInstant, formatPeriod } from "../i18n/format.ts";
import { useSetToday } from "../queries/body.ts";
import { useAsOf, type MomentSearch } from "./as-of.ts";
import { useMay } from "./may.ts";
import { MomentForm } from "./moment-form.tsx";

/** The period, the day and what is known, always in sight and kept in the address. */
export const MomentBar = ({ body }: { readonly body: BodyView }) => {
  const { t } = useTranslation();
  const { query } = useAsOf();
  const navigate = useNavigate();
  const mayFix = useMay("body.set-today") && body.example;
  const setToday = useSetToday();
  const change = (moment: MomentSearch) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...moment }) });
  const period = query.period ?? body.moment.period;
  const today = query.today ?? body.moment.today;
  const known = query["known-at"];
  const periods = body.periods.includes(period) ? body.periods : [...body.periods, period];
  return (
    <div className="moment">
      <Choice
        label={t("moment.period")}
        value={period}
        options={periods.map((value) => ({ value, label: formatPeriod(value) }))}
        onChange={(value) => change({ period: value })}
      />
      <Disclosure
        className="day"
        label={
          <>
            <span className="soft">{t("moment.today")}</span>{" "}
            <span className="day-value">{formatDay(today)}</span>
            {known !== undefined && (
              <span className="known"> · {`${t("moment.knownAt")} ${formatInstant(known)}`}</span>
            )}
          </>
        }
      >
        {(close) => (
          <MomentForm
            today={today}
            knownAt={known ?? null}
            onApply={(moment) => {
              // The body's own day needs no place in the address.
              change({ ...moment, today: moment.today === body.moment.today ? undefined : moment.today });
              close();
            }}
            onFix={
              mayFix
                ? (day) => {
                    setToday.mutate(day, { onSuccess: () => change({ today: undefined }) });
                    close();
                  }
                : null
            }
          />
        )}
      </Disclosure>
    </div>
  );
};
