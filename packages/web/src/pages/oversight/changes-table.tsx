import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { SimpleTable } from "../../components/simple-table.tsx";
import { figureText } from "./figure-text.ts";

type Changes = NonNullable<DeskView["report"]>["changes"];
type Side = Changes[number]["before"];

const sideText = (side: Side): string => {
  if (side === null) return "–";
  const { value, achievement } = figureText(side);
  return side.value === null ? achievement : `${value} (${achievement})`;
};

type Props = { readonly title: string; readonly heads: readonly [string, string]; readonly changes: Changes };

/** Figures that are not the same in two records, side by side. */
export const ChangesTable = ({ title, heads, changes }: Props) => {
  const { t } = useTranslation();
  return (
    <SimpleTable
      caption={title}
      heads={[t("oversight.figure"), ...heads]}
      rows={changes.map(({ of, code, title: name, before, after }) => [
        of === "body" ? t("oversight.whole") : `${code} ${name}`,
        sideText(before),
        sideText(after),
      ])}
      numbers={[1, 2]}
    />
  );
};
