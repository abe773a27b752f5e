package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against arrays of code points, compared number by number. */
class IdsProperties {

  @Property
  void order_anyTwo_isByCodePoint(@ForAll("ids") String left, @ForAll("ids") String right) {
    int expected = Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    assertThat(Integer.signum(Ids.ORDER.compare(left, right))).isEqualTo(Integer.signum(expected));
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of("a", "b", "\ud83d\ude00", "\ud83d\ude01", "\ufffd", "\ue000", "\uac00")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
