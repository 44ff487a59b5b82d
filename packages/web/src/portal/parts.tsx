import type { PublicationView, PublishedFileView } from "@albero/contract";
import type { Light } from "@albero/domain";
import type { ReactNode } from "react";
import { Bar } from "../components/bar.tsx";
import { LightShape } from "../components/light-shape.tsx";
import type { Scene, SceneProps } from "./scene.ts";

/** A light with its word. */
export const LightWord = ({ scene, light }: SceneProps & { readonly light: Light }) => (
  <span className={`light light-${light}`}>
    <LightShape light={light} />
    <span>{scene.words.light[light]}</span>
  </span>
);

type Reached = { readonly achievement: string | null; readonly light: Light };

/** A degree of achievement with its bar, its light and its word. */
export const Reach = ({ scene, achievement, light }: SceneProps & Reached) => (
  <span className="reach">
    <Bar value={achievement} light={light} />
    <span className="figure">{scene.percent(achievement)}</span>
    <LightWord scene={scene} light={light} />
  </span>
);

type PartProps = { readonly title: string; readonly anchor?: string; readonly children: ReactNode };

export const Part = ({ title, anchor, children }: PartProps) => (
  <section className="part" id={anchor}>
    <h2>{title}</h2>
    {children}
  </section>
);

type TableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
};

/** A table to be read; the first cell of a row names it. On a phone each row is a block. */
export const Rows = ({ caption, heads, rows }: TableProps) => (
  <table className="data" role="table">
    <caption className="visually-hidden">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th key={head} scope="col" role="columnheader">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((cells, row) => (
        <tr key={row} role="row">
          {cells.map((cell, column) =>
            column === 0 ? (
              <th key={column} scope="row" role="rowheader">
                {cell}
              </th>
            ) : (
              <td key={column} role="cell" data-label={heads[column]}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

type FactsProps = { readonly facts: readonly (readonly [name: string, content: ReactNode])[] };

export const Facts = ({ facts }: FactsProps) => (
  <dl className="facts">
    {facts.map(([name, content]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{content}</dd>
      </div>
    ))}
  </dl>
);

const KILO = 1024;

/** "PDF, 312 kB". */
export const fileText = ({ words, number }: Scene, { name, size, role }: PublishedFileView): string => {
  const ending = (name.split(".").at(-1) ?? "").toUpperCase();
  const kind = role === "signed" ? `${ending}, ${words.signed}` : ending;
  return `${kind}, ${number(String(Math.max(1, Math.round(size / KILO))))} kB`;
};

type FileProps = SceneProps & {
  readonly publication: PublicationView;
  readonly roles: readonly PublishedFileView["role"][];
};

/** The files of a publication, each with its form and size. */
export const Files = ({ scene, publication, roles }: FileProps) => (
  <ul className="files">
    {roles
      .flatMap((wanted) => publication.files.filter(({ role }) => role === wanted))
      .map((file) => (
        <li key={file.name}>
          <a href={file.address} download={file.name}>
            {scene.words.documentKinds[publication.kind]} ({fileText(scene, file)})
          </a>
        </li>
      ))}
  </ul>
);

/** "Piano della performance 2021-2023". */
export const nameOf = ({ words }: Scene, { kind, about }: PublicationView): string =>
  kind === "plan" || kind === "system" ? about : `${words.documentKinds[kind]}: ${about}`;
