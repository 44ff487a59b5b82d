import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useSaveFund } from "../../queries/fund.ts";
import { YearForm } from "../projects/year-form.tsx";

/** Begins the fund of another year with the pot of the staff; the others are added below it. */
export const NewFund = ({ years }: { readonly years: readonly number[] }) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const save = useSaveFund();
  const begin = (year: number) =>
    save.mutate(
      {
        document: {
          ...{ format: "albero/fund", year },
          pots: [{ pot: "staff", limit2016: null, sources: [], uses: [] }],
        },
        version: 0,
      },
      {
        onSuccess: () =>
          void navigate({ to: "/enti/$bodyId/fondo/$year", params: { bodyId, year: String(year) } }),
      },
    );
  return <YearForm label={t("fund.newYear")} {...{ years, begin }} sending={save} />;
};
