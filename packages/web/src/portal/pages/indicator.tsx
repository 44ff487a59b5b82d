import type { PortalPage, UsePlace } from "@albero/contract";
import { PublicPage } from "../frame.tsx";
import { Facts, Files, LightWord, nameOf, Part, Rows } from "../parts.tsx";
import type { Scene, SceneProps } from "../scene.ts";
import { Steps, wayTo } from "./node.tsx";

type Page = Extract<PortalPage, { kind: "indicator" }>;
type Props = SceneProps & { readonly page: Page };

/** Result and target of every year, the oldest first. */
const Years = ({ scene, page, use }: Props & Pick<UsePlace, "use">) => {
  const { words, period, figure, target } = scene;
  const told = ({ result }: Page["years"][number]): string => {
    if (result === null) return "–";
    const text = figure(result.figure, use.unit, use.decimals);
    return result.origin === "declared" ? `${text} (${words.declared})` : text;
  };
  return (
    <Rows
      caption={words.years}
      heads={[words.period, words.result, words.target]}
      rows={page.years.map((year) => [
        period(year.period),
        told(year),
        target(year.target, use.unit, use.decimals),
      ])}
    />
  );
};

const How = ({ scene, page, place }: Props & { readonly place: UsePlace }) => {
  const { words, figure } = scene;
  const { indicator, measures } = page.view;
  return (
    <Part title={words.how} anchor="calcolo">
      <p>
        <strong>{words.formula}:</strong> {indicator.formula.words}
      </p>
      {measures.length > 0 && (
        <Rows
          caption={words.measures}
          heads={[words.measure, words.value, words.source]}
          rows={measures.map(({ measure, source, unit, figure: value }) => [
            `${measure.code} ${measure.name}`,
            figure(value, unit, 0),
            source ?? "–",
          ])}
        />
      )}
      <h3>{words.steps}</h3>
      <Steps scene={scene} steps={place.steps} />
    </Part>
  );
};

const factsOf = (scene: Scene, { figures }: Page, { use }: UsePlace) => {
  const { words, period, figure, target, percent } = scene;
  const told = figure(use.figure, use.unit, use.decimals);
  return [
    [words.period, period(figures.moment.period)],
    [words.result, use.provisional ? `${told} (${words.provisional})` : told],
    [words.target, target(use.target ?? use.yearTarget, use.unit, use.decimals)],
    [words.reached, percent(use.achievement)],
  ] as const;
};

/** An indicator: its result and light, every year, how it was computed, and the files it stands in. */
export const IndicatorPage = ({ scene, page }: Props) => {
  const { words, to } = scene;
  const { view, publication, elsewhere } = page;
  const { indicator, objectives, places } = view;
  const [place] = places;
  if (place === undefined) return null;
  return (
    <PublicPage
      scene={scene}
      title={`${indicator.code} ${indicator.title}`}
      lead={indicator.description === null ? undefined : <p>{indicator.description}</p>}
      path={wayTo(scene, page, objectives)}
    >
      <p className="whole">
        <LightWord scene={scene} light={place.use.light} />
      </p>
      <Facts facts={factsOf(scene, page, place)} />
      <Part title={words.years}>
        <Years scene={scene} page={page} use={place.use} />
      </Part>
      <How scene={scene} page={page} place={place} />
      <Part title={words.files}>
        <Files scene={scene} publication={publication} roles={["pdf", "signed"]} />
        <ul className="files">
          {publication.files
            .filter(({ role, name }) => role === "open-data" && name.endsWith(".csv"))
            .map(({ name, address }) => (
              <li key={name}>
                <a href={address} download={name}>
                  {words.data}: {name}
                </a>
              </li>
            ))}
        </ul>
      </Part>
      {elsewhere.length > 0 && (
        <Part title={words.elsewhere}>
          <ul className="files">
            {elsewhere.map((other) => (
              <li key={other.id}>
                <a href={to(other.documentId, "indicatori", indicator.id)}>{nameOf(scene, other)}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </PublicPage>
  );
};
