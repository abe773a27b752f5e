package org.sovereignparity.licence;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sovereignparity.decision.Verdict;

/** The verdict on an expression, from those on its licences; loops, since streams nest deeply. */
record LicenceVerdict(Function<SimpleLicence, Verdict> each)
    implements LicenceExpression.Cases<Verdict> {

  @Override
  public Verdict licence(SimpleLicence licence) {
    return each.apply(licence);
  }

  @Override
  public Verdict allOf(ImmutableList<LicenceExpression> parts) {
    Verdict all = Verdict.MET;
    for (LicenceExpression part : parts) {
      all = all.and(part.match(this));
    }
    return all;
  }

  @Override
  public Verdict anyOf(ImmutableList<LicenceExpression> parts) {
    Verdict any = Verdict.NOT_MET;
    for (LicenceExpression part : parts) {
      any = any.or(part.match(this));
    }
    return any;
  }
}
