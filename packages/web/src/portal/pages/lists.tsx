import { publicAddress, type PortalPage, type PublicationView } from "@albero/contract";
import { PublicPage } from "../frame.tsx";
import { Files, fileText, LightWord, nameOf, Part, Reach, Rows } from "../parts.tsx";
import type { Scene, SceneProps } from "../scene.ts";

type PageOf<Kind extends PortalPage["kind"]> = SceneProps & {
  readonly page: Extract<PortalPage, { kind: Kind }>;
};

const linkTo = (scene: Scene, publication: PublicationView) => (
  <a href={scene.to(publication.documentId)}>{nameOf(scene, publication)}</a>
);

const wayHome = ({ words, to }: Scene) => [[words.performance, to()]] as const;

/** Every body that publishes here. */
export const BodiesPage = ({ scene, page }: PageOf<"bodies">) => (
  <PublicPage scene={scene} title={scene.words.bodies}>
    <ul className="files">
      {page.bodies.map(({ slug, name }) => (
        <li key={slug}>
          <a href={publicAddress(slug)}>{name}</a>
        </li>
      ))}
    </ul>
  </PublicPage>
);

/** The first page of a body: its plan, its results year by year, its documents. */
export const HomePage = ({ scene, page }: PageOf<"home">) => {
  const { words, frame, to, period } = scene;
  const plans = page.inForce.filter(({ kind }) => kind === "plan");
  const others = page.inForce.filter(({ kind }) => kind !== "plan" && kind !== "report");
  return (
    <PublicPage
      scene={scene}
      title={words.title(frame.body?.name ?? "")}
      lead={<p>{frame.body?.mission ?? words.lead}</p>}
    >
      <Part title={words.plan}>
        <ul className="files">
          {plans.map((publication) => (
            <li key={publication.id}>{linkTo(scene, publication)}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.resultsByYear}>
        {page.results.length === 0 ? (
          <p>{words.noResults}</p>
        ) : (
          <ul className="tree">
            {page.results.map(({ publication, rollUp }) => (
              <li key={publication.id}>
                <span className="tree-row">
                  <a href={to(publication.documentId)}>{period(publication.moment.period)}</a>
                  <Reach scene={scene} achievement={rollUp.achievement} light={rollUp.light} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={words.documents}>
        <ul className="files">
          {others.map((publication) => (
            <li key={publication.id}>{linkTo(scene, publication)}</li>
          ))}
          <li>
            <a href={to("documenti")}>{words.publishedDocuments}</a>
          </li>
          <li>
            <a href={to("dati")}>{words.data}</a>
          </li>
        </ul>
      </Part>
    </PublicPage>
  );
};

/** Every document that is public, the newest first. */
export const DocumentsPage = ({ scene, page }: PageOf<"documents">) => {
  const { words, day } = scene;
  return (
    <PublicPage scene={scene} title={words.publishedDocuments} path={wayHome(scene)}>
      <Rows
        caption={words.publishedDocuments}
        heads={[words.document, words.published, words.act, words.files]}
        rows={page.publications.map((publication) => [
          <span key="name">
            {linkTo(scene, publication)}, {words.versionOf(publication.revision)}
          </span>,
          day(publication.publishedOn),
          publication.act,
          <Files key="files" scene={scene} publication={publication} roles={["pdf", "signed", "docx"]} />,
        ])}
      />
    </PublicPage>
  );
};

/** Open data, file by file, with size and hash. */
export const DataPage = ({ scene, page }: PageOf<"data">) => {
  const { words } = scene;
  return (
    <PublicPage
      scene={scene}
      title={words.data}
      path={wayHome(scene)}
      lead={
        <p>
          {words.dataLead} {words.licence}
        </p>
      }
    >
      <p>
        <a href="/api/v1/public/bodies">{words.api}</a>
      </p>
      {page.publications.map((publication) => (
        <Part key={publication.id} title={nameOf(scene, publication)}>
          <Rows
            caption={`${words.data}: ${nameOf(scene, publication)}`}
            heads={[words.file, words.size, words.hash]}
            rows={publication.files
              .filter(({ role }) => role === "open-data")
              .map((file) => [
                <a key="file" href={file.address} download={file.name}>
                  {file.name}
                </a>,
                fileText(scene, file),
                <code key="hash">{file.sha256}</code>,
              ])}
          />
        </Part>
      ))}
    </PublicPage>
  );
};

/** Objectives and indicators with the words sought. */
export const SearchPage = ({ scene, page }: PageOf<"search">) => {
  const { words, to } = scene;
  return (
    <PublicPage scene={scene} title={words.found} path={wayHome(scene)}>
      <p role="status">
        {page.found.length === 0 ? words.foundNothing : words.foundCount(page.found.length)}
      </p>
      <ul className="tree">
        {page.found.map(({ publication, item }) => {
          const isNode = item.kind === "node";
          const { code, title } = isNode ? item.node : item.use;
          const id = isNode ? item.node.id : item.use.indicatorId;
          return (
            <li key={`${publication.id} ${id}`}>
              <span className="tree-row">
                <a href={to(publication.documentId, isNode ? "obiettivi" : "indicatori", id)}>
                  <span className="code">{code}</span> {title}
                </a>
                <LightWord scene={scene} light={isNode ? item.rollUp.light : item.use.light} />
              </span>
              <span className="under">
                {isNode ? words.kind[item.node.kind] : words.figure.indicator}, {nameOf(scene, publication)}
              </span>
            </li>
          );
        })}
      </ul>
    </PublicPage>
  );
};
