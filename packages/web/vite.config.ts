import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { keepUsedCss } from "./build/keep-used-css.ts";

export default defineConfig({
  plugins: [react()],
  css: { postcss: { plugins: [keepUsedCss(join(import.meta.dirname, "src"))] } },
  build: {
    // Fonts and icons stay files: the page's security policy lets it load its own, and caches keep them.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The library of the drawings is one piece, loaded when the first of them comes into sight.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
