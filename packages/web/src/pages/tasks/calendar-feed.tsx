import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useCalendarFeed, useEndCalendarFeed, useMakeCalendarFeed } from "../../queries/calendar-feed.ts";

type AddressProps = { readonly path: string | undefined; readonly since: string | null };

/** The new address, or since when there is one that is not shown any more. */
const Address = ({ path, since }: AddressProps) => {
  const { t } = useTranslation();
  if (since === null) return null;
  if (path === undefined) return <p>{t("tasks.calendar.since", { day: formatDay(since.slice(0, 10)) })}</p>;
  const value = <code>{`${location.origin}${path}`}</code>;
  return (
    <div role="status">
      <p>{t("tasks.calendar.copy")}</p>
      <Facts facts={[{ label: t("tasks.calendar.address"), value }]} />
    </div>
  );
};

const Feed = () => {
  const { t } = useTranslation();
  const since = useCalendarFeed().data?.since ?? null;
  const make = useMakeCalendarFeed();
  const end = useEndCalendarFeed();
  const error = make.error ?? end.error;
  const revoke = () => {
    make.reset();
    end.mutate();
  };
  return (
    <>
      <p>{t("tasks.calendar.lead")}</p>
      <Address path={make.data?.path} since={since} />
      {error !== null && <ProblemText error={error} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={make.isPending}
          onClick={() => make.mutate()}
        >
          {t(since === null ? "tasks.calendar.make" : "tasks.calendar.renew")}
        </button>
        {since !== null && (
          <button type="button" className="btn btn-outline-primary" disabled={end.isPending} onClick={revoke}>
            {t("tasks.calendar.end")}
          </button>
        )}
      </div>
    </>
  );
};

/** The reader's deadlines for their own calendar: a secret address, made, renewed and ended here. */
export const CalendarFeed = () => {
  const { t } = useTranslation();
  return <Folded label={t("tasks.calendar.title")}>{() => <Feed />}</Folded>;
};
