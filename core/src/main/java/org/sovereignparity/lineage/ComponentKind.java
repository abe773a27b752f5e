package org.sovereignparity.lineage;

import org.sovereignparity.internal.Words;

/** What a component of a model is. Names are stable. */
public enum ComponentKind {
  /** The weights of the language model, or of the model as a whole. */
  WEIGHTS,
  /** What turns images into embeddings. */
  VISION_ENCODER,
  /** What turns sound into embeddings. */
  AUDIO_ENCODER,
  /** What fits the embeddings of an encoder to the language model. */
  PROJECTOR,
  /** What cuts text into tokens, with its vocabulary. */
  TOKENIZER,
  /** The design: layers, attention, experts. */
  ARCHITECTURE,
  /** The code that trains. */
  TRAINING_CODE,
  /** The code that runs the trained model. */
  INFERENCE_CODE,
  /** What the model was trained on. */
  TRAINING_DATA,
  /** Anything else. */
  OTHER;

  /** {@return whether it consists of trained weights} */
  public boolean bearsWeights() {
    return compareTo(PROJECTOR) <= 0;
  }

  /** {@return the word, such as {@code vision-encoder}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
