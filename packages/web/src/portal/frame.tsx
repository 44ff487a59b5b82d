import type { ReactNode } from "react";
import { Patterns } from "../components/bar.tsx";
import { Mark } from "../components/mark.tsx";
import { Useful } from "./useful.tsx";
import type { Scene, SceneProps } from "./scene.ts";

/** The same page in the other language. */
const otherLanguage = ({ frame: { language, path, words } }: Scene): string => {
  const asked = new URLSearchParams();
  if (words !== "") asked.set("parole", words);
  if (language === "it") asked.set("lingua", "en");
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
};

const Strip = ({ scene }: SceneProps) => {
  const { words, frame } = scene;
  const other = frame.language === "it" ? "en" : "it";
  return (
    <div className="it-header-slim-wrapper">
      <div className="row-wide">
        <p className="strip-name">
          {frame.body?.example === true && <strong className="example-mark">{words.example}</strong>}{" "}
          {frame.body?.example === true ? words.exampleHint : words.transparent}
        </p>
        <p className="strip-tools">
          <a href={otherLanguage(scene)} lang={other} hrefLang={other}>
            {words.other}
          </a>
          <a href="/accesso" data-element="personal-area-login">
            {words.signIn}
          </a>
        </p>
      </div>
    </div>
  );
};

const SearchForm = ({ scene }: SceneProps) => {
  const { words, frame, to } = scene;
  return (
    <form className="search" role="search" action={to("cerca").replace(/\?.*/, "")}>
      {frame.language === "en" && <input type="hidden" name="lingua" value="en" />}
      <label htmlFor="parole">{words.search}</label>
      <span className="search-row">
        <input className="field" type="search" id="parole" name="parole" defaultValue={frame.words} />
        <button type="submit" className="btn btn-primary">
          {words.searchButton}
        </button>
      </span>
    </form>
  );
};

const Header = ({ scene }: SceneProps) => {
  const { words, frame, to } = scene;
  return (
    <header className="it-header-wrapper">
      <Strip scene={scene} />
      {frame.body !== null && (
        <>
          <div className="it-header-center-wrapper">
            <div className="row-wide">
              <a href={to()} className="brand">
                <Mark />
                <span className="it-brand-text">
                  <span className="it-brand-title">{frame.body.name}</span>
                  <span className="it-brand-tagline">
                    {words.transparent} › {words.performance}
                  </span>
                </span>
              </a>
              <SearchForm scene={scene} />
            </div>
          </div>
          <nav className="sections" aria-label={words.sections}>
            <ul className="row-wide">
              {(
                [
                  [words.performance, to()],
                  [words.documents, to("documenti")],
                  [words.data, to("dati")],
                ] as const
              ).map(([name, address]) => (
                <li key={address}>
                  <a href={address}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </header>
  );
};

const Footer = ({ scene: { words, frame, to } }: SceneProps) => (
  <footer className="it-footer" id="footer" tabIndex={-1}>
    <div className="row-wide">
      <p>{frame.body?.name ?? words.transparent}</p>
      {frame.body !== null && (
        <ul className="footer-links">
          <li>
            <a href={to("privacy")} data-element="privacy-policy-link">
              {words.privacy}
            </a>
          </li>
          <li>
            <a href={to("accessibilita")} data-element="accessibility-link">
              {words.accessibility}
            </a>
          </li>
          <li>
            <a href={to("note-legali")} data-element="legal-notes">
              {words.legal}
            </a>
          </li>
          <li>
            <a href={to("novita.rss")}>{words.rss}</a>
          </li>
        </ul>
      )}
    </div>
  </footer>
);

type Props = SceneProps & {
  /** `null` where what is shown brings its own heading. */
  readonly title: string | null;
  readonly lead?: ReactNode;
  /** The pages above, from the first one down. */
  readonly path?: readonly (readonly [name: string, address: string])[];
  readonly children?: ReactNode;
};

/** A public page: header, the way to it, its one heading, what it says, how useful it was, footer. */
export const PublicPage = ({ scene, title, lead, path = [], children }: Props) => {
  const { words, frame } = scene;
  return (
    <>
      <div className="skiplinks">
        <a href="#content">{words.skip}</a>
        <a href="#footer">{words.skipToFooter}</a>
      </div>
      <Patterns />
      <Header scene={scene} />
      <main id="content" tabIndex={-1} className="page">
        {path.length > 0 && (
          <nav aria-label={words.path}>
            <ol className="crumbs">
              {path.map(([name, address]) => (
                <li key={address}>
                  <a href={address}>{name}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {title !== null && <h1>{title}</h1>}
        {lead !== undefined && <div className="lead">{lead}</div>}
        {children}
        {frame.body !== null && <Useful scene={scene} />}
      </main>
      <Footer scene={scene} />
    </>
  );
};
