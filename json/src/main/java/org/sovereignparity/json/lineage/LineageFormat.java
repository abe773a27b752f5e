package org.sovereignparity.json.lineage;

/** In which document something stands. Names are stable. */
public enum LineageFormat {
  /** A CycloneDX bill of materials. */
  CYCLONEDX("cyclonedx"),
  /** The front matter of a Hugging Face model card. */
  MODEL_CARD("model-card"),
  /** The {@code config.json} beside a model card. */
  MODEL_CONFIG("model-config");

  private final String word;

  LineageFormat(String word) {
    this.word = word;
  }

  /** {@return the word, such as {@code model-card}} */
  @Override
  public String toString() {
    return word;
  }
}
