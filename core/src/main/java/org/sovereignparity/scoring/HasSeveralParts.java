package org.sovereignparity.scoring;

/**
 * Tells whether the parts of a node are a list of {@code parts}, or the one it is made {@code of}.
 */
final class HasSeveralParts implements Quantity.Cases<Boolean> {
  static final HasSeveralParts INSTANCE = new HasSeveralParts();

  private HasSeveralParts() {}

  @Override
  public Boolean input(Input node) {
    return false;
  }

  @Override
  public Boolean panel(Panel node) {
    return false;
  }

  @Override
  public Boolean scaled(Scaled node) {
    return false;
  }

  @Override
  public Boolean relativeToBest(RelativeToBest node) {
    return false;
  }

  @Override
  public Boolean sum(Sum node) {
    return true;
  }

  @Override
  public Boolean mean(Mean node) {
    return true;
  }

  @Override
  public Boolean weightedMean(WeightedMean node) {
    return true;
  }

  @Override
  public Boolean minimum(Minimum node) {
    return true;
  }

  @Override
  public Boolean rounded(Rounded node) {
    return false;
  }

  @Override
  public Boolean cap(Cap node) {
    return false;
  }
}
