package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sovereignparity.decision.Verdict;

/** The verdict on an expression, from those on its licences. */
record LicenceVerdict(Function<SimpleLicence, Verdict> each)
    implements LicenceExpression.Cases<Verdict> {

  @Override
  public Verdict licence(SimpleLicence licence) {
    return each.apply(licence);
  }

  @Override
  public Verdict allOf(ImmutableList<LicenceExpression> parts) {
    return parts.stream().map(part -> part.match(this)).reduce(Verdict.MET, Verdict::and);
  }

  @Override
  public Verdict anyOf(ImmutableList<LicenceExpression> parts) {
    return parts.stream().map(part -> part.match(this)).reduce(Verdict.NOT_MET, Verdict::or);
  }
}
