import type { DeskView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFilter } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { useDesk, useDeskYears } from "../../queries/oversight.ts";

type Props = {
  readonly name: "report" | "sample" | "remarks" | "acts";
  readonly children: (desk: DeskView) => ReactNode;
};

type Chosen = Pick<Props, "children"> & { readonly year: string; readonly years: readonly number[] };

const OfYear = ({ year, years, children }: Chosen) => {
  const { t } = useTranslation();
  const filter = useFilter();
  return (
    <>
      <div className="tools">
        <Choice
          label={t("projects.year")}
          value={year}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(anno) => filter({ anno })}
        />
      </div>
      <Loaded query={useDesk(year)}>{children}</Loaded>
    </>
  );
};

/** The year that is looked at first: the last one that is over, since there is a report to be given on it. */
const usual = (years: readonly number[]): string => String(years[1] ?? years[0] ?? "");

/** A page of the evaluation body's desk: the year it is of, and what stands on the desk for it. */
export const YearPage = ({ name, children }: Props) => {
  const { t } = useTranslation();
  const mayRead = useMay("oversight.read");
  const { anno } = useSearch({ strict: false });
  const query = useDeskYears();
  return (
    <Page title={t(`oversight.${name}.title`)} lead={<p>{t(`oversight.${name}.lead`)}</p>}>
      {mayRead ? (
        <Loaded query={query}>
          {({ years }) =>
            years.length === 0 ? (
              <p className="empty">{t("oversight.noYear")}</p>
            ) : (
              <OfYear year={anno ?? usual(years)} years={years}>
                {children}
              </OfYear>
            )
          }
        </Loaded>
      ) : (
        <p className="empty">{t("oversight.notPermitted")}</p>
      )}
    </Page>
  );
};
