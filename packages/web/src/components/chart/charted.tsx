import { csvOf } from "@albero/domain";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { SimpleTable } from "../simple-table.tsx";
import { Drawing } from "./drawing.tsx";
import { Key, type KeyEntry } from "./key.tsx";
import type { DrawingOption } from "./echarts.ts";

type Props = {
  readonly caption: string;
  /** `null` where there is too little to draw: then the table stands alone. */
  readonly option: DrawingOption | null;
  /** What the lines of the drawing are. */
  readonly keys?: readonly KeyEntry[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Name of the file the table is downloaded as, without its ending. */
  readonly file: string;
};

/** A drawing with the table it is made of, to read or to take away. */
export const Charted = ({ caption, option, keys = [], heads, rows, file }: Props) => {
  const { t } = useTranslation();
  const address = useMemo(
    () => `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf([heads, ...rows]))}`,
    [heads, rows],
  );
  const numbers = heads.map((_, index) => index).slice(1);
  const table = <SimpleTable caption={caption} {...{ heads, rows, numbers }} />;
  return (
    <figure className="chart">
      {option !== null && <Drawing option={option} />}
      {option !== null && keys.length > 0 && <Key entries={keys} />}
      {option === null ? (
        table
      ) : (
        <details className="how">
          <summary>{t("chart.asTable")}</summary>
          {table}
        </details>
      )}
      <a className="csv" href={address} download={`${file}.csv`}>
        {t("chart.csv")}
      </a>
    </figure>
  );
};
