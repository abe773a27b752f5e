package org.sovereignparity.report;

/** How reports look: quiet, in light and dark, on a narrow screen and on paper. */
final class HtmlStyle {
  /** What a report needs wherever it stands. Colours that differ by theme have a name. */
  static final String REPORT =
      """
      .parity-report {
        --good: #17693b; --bad: #b01f17; --open: #8a5800; --fill: #6f8fb5;
        --part0: #4c78a8; --part1: #e0893a; --part2: #3f9a8c; --part3: #b8568c;
        --part4: #8a9a3b; --part5: #7a68b8; --part6: #c2504a; --part7: #7d8791;
        --rule: rgba(128, 128, 128, .32);
        font: 400 .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
          "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
        font-variant-numeric: tabular-nums; text-align: start; overflow-wrap: break-word; word-break: keep-all;
      }
      @media (prefers-color-scheme: dark) {
        .parity-report { --good: #6fcf97; --bad: #ff8f85; --open: #e9b44c; --fill: #6b8bb3; }
      }
      .parity-report h1, .parity-report h2, .parity-report h3, .parity-report h4 {
        font-weight: 600; line-height: 1.35; margin: 0 0 .5em; text-wrap: balance;
      }
      .parity-report h1, .parity-report h3 { font-size: 1.2em; }
      .parity-report h2, .parity-report h4 { font-size: 1em; }
      .parity-report section, .parity-report div > .scroll, .parity-report > div { margin: 1.5em 0 0; }
      .parity-report > :first-child { margin-top: 0; }
      .parity-report ul { list-style: none; margin: .25em 0; padding: 0; }
      .parity-report li { margin: .2em 0; padding-inline-start: 1em; text-indent: -1em; }
      .parity-report li > * { text-indent: 0; }
      .parity-report .scroll { overflow-x: auto; max-width: 100%; }
      .parity-report table {
        border-collapse: separate; border-spacing: 0; border: 0; font-size: .9375em; margin: 0; width: auto;
      }
      .parity-report tr { background: none; }
      .parity-report th, .parity-report td {
        border: 0; padding: .3em 1.25em .3em 0; text-align: start; vertical-align: baseline;
        unicode-bidi: isolate; max-width: 34em;
      }
      .parity-report tr > :last-child { padding-inline-end: 0; }
      .parity-report th { font-weight: 400; }
      .parity-report table:not(:has(thead)) th { opacity: .72; }
      .parity-report thead th { font-weight: 600; font-size: .9em; vertical-align: bottom; }
      .parity-report thead tr > * { border-bottom: 1px solid var(--rule); }
      .parity-report tbody tr + tr > * { border-top: 1px solid rgba(128, 128, 128, .14); }
      .parity-report tfoot tr > * { border-top: 1px solid var(--rule); }
      .parity-report .r { text-align: end; white-space: nowrap; }
      .parity-report td.p { min-width: 16em; overflow-wrap: anywhere; }
      .parity-report [style*="--depth"] { padding-inline-start: calc(var(--depth) * 1.1em); }
      .parity-report td.good, .parity-report .good::before { color: var(--good); }
      .parity-report td.bad, .parity-report .bad::before { color: var(--bad); }
      .parity-report td.open, .parity-report .open::before { color: var(--open); }
      .parity-report .good::before { content: "\\2713\\a0"; content: "\\2713\\a0" / ""; }
      .parity-report .bad::before { content: "\\2717\\a0"; content: "\\2717\\a0" / ""; }
      .parity-report .open::before { content: "?\\a0"; content: "?\\a0" / ""; }
      .parity-report svg { vertical-align: -.1em; overflow: visible; }
      .parity-report svg.bar { margin-inline-start: .4em; }
      .parity-report td.nobar, .parity-report th.nobar { padding-inline-end: calc(1.65em + 96px); }
      .parity-report svg.key { margin-inline-end: .35em; vertical-align: 0; }
      .parity-report .track { fill: rgba(128, 128, 128, .18); }
      .parity-report .fill { fill: var(--fill); }
      .parity-report .part0-ink { fill: var(--part0); }
      .parity-report .part1-ink { fill: var(--part1); }
      .parity-report .part2-ink { fill: var(--part2); }
      .parity-report .part3-ink { fill: var(--part3); }
      .parity-report .part4-ink { fill: var(--part4); }
      .parity-report .part5-ink { fill: var(--part5); }
      .parity-report .part6-ink { fill: var(--part6); }
      .parity-report .part7-ink { fill: var(--part7); }
      .parity-report .good-ink { fill: var(--good); }
      .parity-report .bad-ink { fill: none; stroke: var(--bad); stroke-width: 1.5; }
      .parity-report .open-ink { fill: none; stroke: var(--open); stroke-width: 1.5; stroke-dasharray: 2 3; }
      .parity-report .hatch { fill: none; stroke: #fff; stroke-opacity: .62; stroke-width: 8; }
      .parity-report .hatch.part1-ink { stroke-dasharray: 1.5 4; }
      .parity-report .hatch.part2-ink { stroke-dasharray: 4 4; }
      .parity-report .hatch.part3-ink { stroke-dasharray: 1 1.5; }
      .parity-report .hatch.part4-ink { stroke-dasharray: 1.5 9; }
      .parity-report .hatch.part5-ink { stroke-width: 2.5; }
      .parity-report .hatch.part6-ink { stroke-width: 3; stroke-dasharray: 3 3; }
      .parity-report .hatch.part7-ink { stroke-dasharray: 8 3; }
      .parity-report .mark { stroke-width: 1.5; }
      .parity-report .axis { stroke: var(--rule); }
      .parity-report .range { stroke: var(--fill); stroke-width: 2; }
      .parity-report .dot { stroke-width: 7; stroke-linecap: round; }
      .parity-report .arrow { stroke-opacity: .6; }
      .parity-report .track *, .parity-report .key * { vector-effect: non-scaling-stroke; }
      .parity-report table.drawn { width: 100%; max-width: 60em; }
      .parity-report .drawn tbody tr > * { vertical-align: middle; }
      .parity-report td.line { width: 60%; }
      .parity-report svg.track { display: block; width: 100%; min-width: 5.5em; }
      .parity-report .scale { display: flex; justify-content: space-between; gap: 1em; }
      .parity-report td.shade { background: rgba(76, 120, 168, calc(var(--shade) * .006)); }
      .parity-report td.hatched {
        background: repeating-linear-gradient(135deg, transparent 0 5px, rgba(128, 128, 128, .3) 5px 7px);
      }
      .parity-report td.shade, .parity-report td.hatched { padding-inline: .6em; text-align: end; }
      .parity-report .graph rect { fill: rgba(128, 128, 128, .1); stroke: currentColor; stroke-opacity: .5; }
      .parity-report .graph .good-box { stroke: var(--good); stroke-opacity: 1; stroke-width: 1.5; }
      .parity-report .graph .bad-box { stroke: var(--bad); stroke-opacity: 1; stroke-width: 3; }
      .parity-report .graph .open-box { stroke: var(--open); stroke-opacity: 1; stroke-width: 2; stroke-dasharray: 5 4; }
      .parity-report .graph text {
        fill: currentColor; font: 12px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
      }
      .parity-report .graph .name { font-weight: 700; }
      .parity-report summary { cursor: pointer; margin: .5em 0; }
      """;

  /** What a whole page needs beside. */
  static final String PAGE =
      """
      :root { color-scheme: light dark; --paper: #fdfdfc; --ink: #1d2024; }
      body { margin: 0; background: var(--paper); color: var(--ink); }
      .parity-report pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .75rem; }
      main.parity-report { box-sizing: border-box; max-width: 78rem; margin: 0 auto; padding: 2rem 1.25rem; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #16181b; --ink: #e3e6ea; }
      }
      @media screen and (max-width: 40em) {
        main.parity-report { padding: 1.25rem .9rem; }
        .parity-report th, .parity-report td { padding-inline-end: .8em; }
        .parity-report thead .r { white-space: normal; }
        .parity-report tbody th { position: sticky; inset-inline-start: 0; max-width: 8.5em; background: var(--paper); }
        .parity-report table:not(:has(thead)) th { opacity: 1; }
      }
      @media print {
        body { background: none; color: #000; }
        main.parity-report { max-width: none; padding: 0; font-size: 9pt; }
        .parity-report { --good: #0b4d27; --bad: #8a120c; --open: #6b4400; }
        .parity-report .scroll { overflow: visible; }
        .parity-report thead .r { white-space: normal; }
        .parity-report svg.graph { max-width: 100%; height: auto; }
        .parity-report tr, .parity-report li { break-inside: avoid; }
        .parity-report h1, .parity-report h2 { break-after: avoid; }
        .parity-report svg, .parity-report td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      }
      """;

  private HtmlStyle() {}
}
