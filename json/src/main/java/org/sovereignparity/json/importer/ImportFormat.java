package org.sovereignparity.json.importer;

/**
 * A format that results are written in. A further format is added here, with an importer of its
 * own; formats are recognised in this order.
 */
public enum ImportFormat {
  /** Results of lm-evaluation-harness, 0.3 to 0.4.13. */
  LM_EVAL("lm-eval", new LmEvalImporter()),
  /** A log of Inspect, version 1 or 2, as JSON or as an {@code .eval} archive. */
  INSPECT("inspect", new InspectImporter()),
  /** The folder of a run of HELM, with {@code stats.json} and {@code run_spec.json}. */
  HELM("helm", new HelmImporter()),
  /** A record of Every Eval Ever. */
  EVERY_EVAL_EVER("every-eval-ever", new EveryEvalEverImporter()),
  /** Results of lighteval, and of boards of its shape. */
  LIGHTEVAL("lighteval", new LightevalImporter()),
  /** An answer of the API of Artificial Analysis, on language models. */
  ARTIFICIAL_ANALYSIS("artificial-analysis", new ArtificialAnalysisImporter()),
  /** A report of EvalScope. */
  EVALSCOPE("evalscope", new EvalScopeImporter()),
  /** Results of NeMo Evaluator: its {@code results.yml}, or a bundle of one benchmark. */
  NEMO_EVALUATOR("nemo-evaluator", new NemoEvaluatorImporter()),
  /** The report of an evaluation by the harness of SWE-bench. */
  SWE_BENCH("swe-bench", new SweBenchImporter()),
  /** The {@code results.json} of a run of Terminal-Bench. */
  TERMINAL_BENCH("terminal-bench", new TerminalBenchImporter()),
  /** A table of scores in CSV. */
  CSV("csv", new CsvImporter());

  private final String id;
  private final Importer importer;

  ImportFormat(String id, Importer importer) {
    this.id = id;
    this.importer = importer;
  }

  Importer importer() {
    return importer;
  }

  /** {@return the name, such as {@code lm-eval}; stable} */
  @Override
  public String toString() {
    return id;
  }
}
