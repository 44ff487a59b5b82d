import type { DeskView } from "@albero/contract";
import { ofKind, type IndicatorUse, type OnDesk, type Sample } from "@albero/domain";
import type { Evidence } from "@albero/store";
import type { Lens } from "../../views/lens.ts";
import type { Service, View } from "../service.ts";
import { figuresOf, yearOfDesk, type OfYear } from "./desk.ts";
import { takeSample } from "./draw-sample.ts";
import { calledUse } from "./read-queue.ts";
import { askedOfUse, askedOfYear } from "./watched.ts";

type Scene = {
  readonly view: View | null;
  readonly entries: readonly OnDesk[];
  readonly evidence: readonly Evidence[];
};

type SampleView = DeskView["samples"][number];
type Sampled = SampleView["indicators"][number];

const valueViews = (
  lens: Lens,
  {
    use,
    asked,
    evidence,
  }: { use: IndicatorUse; asked: ReturnType<typeof askedOfYear> } & Pick<Scene, "evidence">,
): Sampled["values"] =>
  askedOfUse(lens, use, asked)
    .filter(({ standing }) => standing.last !== null)
    .map(({ measure, period, standing }) => ({
      ...{ measureId: measure.id, measure: measure.name, period },
      evidence: evidence
        .filter(({ entrySeq }) => entrySeq === standing.last?.seq)
        .map(({ id, title }) => ({ id, title })),
    }));

const sampledViews = (view: View, sample: Sample, { evidence }: Scene): SampleView["indicators"] => {
  const { lens } = view;
  const asked = askedOfYear(view, Number(view.question.period.slice(0, 4)));
  const figures = new Map(figuresOf(lens, []).map((figure) => [figure.id, figure]));
  return sample.drawn.flatMap((useId) => {
    const use = lens.uses.get(useId);
    const figure = figures.get(useId);
    if (use === undefined || figure === undefined) return [];
    const { value, target, achievement } = figure;
    const values = valueViews(lens, { use, asked, evidence });
    return [{ useId, ...calledUse(lens, use), figure: { value, target, achievement }, values }];
  });
};

/** Whether the plan, as it was known when a sample was drawn, gives the same one again. */
const isDrawnAgain = async (service: Service, call: OfYear, sample: Sample): Promise<boolean> => {
  const then = await yearOfDesk(service, call, { "known-at": sample.knownAt });
  if (then === null) return false;
  const { seed, drawn } = sample;
  const again = takeSample(then.lens, { seed, size: drawn.length });
  return again.from === sample.from && again.drawn.join() === drawn.join();
};

/** The samples of a year, the last one first, each drawn again to show that it comes out the same. */
export const sampleViews = async (
  service: Service,
  call: OfYear,
  scene: Scene,
): Promise<DeskView["samples"]> => {
  const { view, entries } = scene;
  if (view === null) return [];
  const own = ofKind(entries, "sample").filter(({ year }) => year === Number(call.params.year));
  return Promise.all(
    own.toReversed().map(async ({ id, at, by, entry }) => ({
      ...{ id, at, by, seed: entry.seed, from: entry.from },
      isSame: await isDrawnAgain(service, call, entry),
      indicators: sampledViews(view, entry, scene),
    })),
  );
};
