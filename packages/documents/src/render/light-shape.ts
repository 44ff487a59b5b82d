import type { Light } from "@albero/domain";

/** How a light looks: a shape of its own, so that it reads in black and white, and a colour with contrast over 4.5. */
export type LightLook = {
  /** Its shape as SVG elements in a box of 10 by 10, drawn in the current colour. */
  readonly shape: string;
  /** The nearest sign in Unicode, where only text can be written. */
  readonly sign: string;
  /** Six hexadecimal digits. */
  readonly colour: string;
};

const hollow = 'fill="none" stroke="currentColor" stroke-width="1.4"';

export const LIGHT_LOOKS: Readonly<Record<Light, LightLook>> = {
  "in-line": { shape: '<circle cx="5" cy="5" r="4.4" fill="currentColor"/>', sign: "●", colour: "008055" },
  "to-watch": { shape: '<path d="M5 .6 9.8 9.2H.2Z" fill="currentColor"/>', sign: "▲", colour: "995C00" },
  critical: {
    shape: '<rect x=".9" y=".9" width="8.2" height="8.2" fill="currentColor"/>',
    sign: "■",
    colour: "CC334D",
  },
  missing: {
    shape: `<circle cx="5" cy="5" r="4" ${hollow} stroke-dasharray="1.6 1.54"/>`,
    sign: "◌",
    colour: "5D7083",
  },
  "not-assessable": { shape: `<path d="M5 .9 9.1 5 5 9.1.9 5Z" ${hollow}/>`, sign: "◇", colour: "5D7083" },
  "not-due": {
    shape: '<rect x="1" y="4.3" width="8" height="1.4" fill="currentColor"/>',
    sign: "–",
    colour: "5D7083",
  },
};

/** The shape of a light as a whole SVG picture in its colour. */
export const lightPicture = (light: Light): string => {
  const { shape, colour } = LIGHT_LOOKS[light];
  const drawn = shape.replaceAll("currentColor", `#${colour}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${drawn}</svg>`;
};
