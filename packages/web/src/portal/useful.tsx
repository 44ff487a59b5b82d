import type { SceneProps } from "./scene.ts";

/** Asks how useful the page was: a score, and nothing of who gives it. */
export const Useful = ({ scene: { words, frame, to } }: SceneProps) => (
  <section className="useful" data-element="feedback" aria-label={words.useful} id="utile">
    {frame.thanked ? (
      <p role="status">{words.thanks}</p>
    ) : (
      <form method="post" action={to("utile")}>
        <input type="hidden" name="pagina" value={frame.path} />
        <fieldset>
          <legend>{words.useful}</legend>
          <div className="scores">
            {words.usefulScores.map((word, index) => (
              <label key={word}>
                <input type="radio" name="voto" value={index + 1} required /> {word}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="btn btn-outline-primary">
          {words.send}
        </button>
      </form>
    )}
    {frame.opinions > 0 && <p className="under">{words.opinions(frame.opinions)}</p>}
  </section>
);
