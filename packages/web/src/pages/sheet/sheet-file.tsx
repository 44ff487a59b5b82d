import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { Icon } from "../../components/icon.tsx";
import { useImportSheet, usePreviewSheet, useSheetAddress } from "../../queries/sheet-file.ts";
import { BringIn } from "../plan-files/bring-in.tsx";

type Props = { readonly unitId: string | null };

const Ways = ({ unitId }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <a href={useSheetAddress(unitId)} download>
          <Icon name="download" /> {t("sheet.file.take")}
        </a>
        <span className="under">{t("sheet.file.hint")}</span>
      </p>
      <BringIn
        types=".xlsx"
        preview={usePreviewSheet(unitId)}
        bringing={useImportSheet(unitId)}
        words={{ nothing: t("sheet.file.nothing") }}
        said={({ added, changed }) => t("sheet.file.done", { count: added + changed })}
      />
    </>
  );
};

/** The sheet as a workbook: taken away, filled in with a spreadsheet, brought back. */
export const SheetFile = ({ unitId }: Props) => {
  const { t } = useTranslation();
  return <Folded label={t("sheet.file.title")}>{() => <Ways unitId={unitId} />}</Folded>;
};
