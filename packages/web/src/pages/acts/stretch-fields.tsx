import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import type { useDay } from "../../components/use-day.ts";

type Written = ReturnType<typeof useDay>;

type Props = { readonly from: Written; readonly to: Written; readonly isTried: boolean };

/** From when and until when somebody or something is in office. */
export const StretchFields = ({ from, to, isTried }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        label={t("acts.inOfficeFrom")}
        value={from.text}
        onChange={from.setText}
        error={isTried && from.day === null ? t("moment.dayWrong") : null}
      />
      <DayField
        label={t("acts.inOfficeTo")}
        value={to.text}
        onChange={to.setText}
        error={to.isWrong ? t("moment.dayWrong") : null}
        hint={t("acts.inOfficeToHint")}
      />
    </>
  );
};
