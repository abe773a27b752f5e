package org.sovereignparity.suite;

import java.net.URI;
import org.sovereignparity.source.Source;

/** The documents, as read in 2026-11. */
final class SuiteSources {
  static final Source OLLB_DOCS =
      source(
          "OLLB-DOCS",
          "Hugging Face, documentation of the Open LLM Leaderboard",
          "https://github.com/huggingface/leaderboards");
  static final Source OLLB_V1_CARDS =
      source(
          "OLLB-V1-CARDS",
          "Hugging Face, results that the Open LLM Leaderboard added to model cards until 2024",
          "https://huggingface.co/open-llm-leaderboard-old");
  static final Source LM_EVAL =
      source(
          "LM-EVAL",
          "EleutherAI, lm-evaluation-harness",
          "https://github.com/EleutherAI/lm-evaluation-harness");
  static final Source HELM =
      source("HELM", "Stanford CRFM, HELM", "https://github.com/stanford-crfm/helm");
  static final Source LIVE_BENCH =
      source("LIVEBENCH", "LiveBench", "https://github.com/LiveBench/LiveBench");
  static final Source SIMPLE_EVALS =
      source("SIMPLE-EVALS", "OpenAI, simple-evals", "https://github.com/openai/simple-evals");
  static final Source LLM_COMPRESSOR =
      source(
          "LLM-COMPRESSOR",
          "vLLM, llm-compressor",
          "https://github.com/vllm-project/llm-compressor");
  static final Source MLPERF =
      source(
          "MLPERF-INFERENCE",
          "MLCommons, MLPerf inference rules",
          "https://github.com/mlcommons/inference_policies");
  static final Source SPEC =
      source("SPEC-CPU", "SPEC, result fields of the CPU suites", "https://www.spec.org");

  private SuiteSources() {}

  private static Source source(String id, String title, String address) {
    return Source.builder().id(id).title(title).address(URI.create(address)).build();
  }
}
