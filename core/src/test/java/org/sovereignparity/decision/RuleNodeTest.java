package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class RuleNodeTest {
  /** The least family of rules: a fact, one of another, or several. */
  private interface Plain extends RuleNode<Plain> {
    @Override
    default Stream<Plain> stream() {
      return Stream.concat(Stream.of(this), parts().stream().flatMap(Plain::stream));
    }
  }

  private record Fact(Label label) implements Plain {}

  private record Not(Label label, Plain of) implements Plain, RuleNode.OfOne<Plain> {
    Not {
      RuleNode.OfOne.check("Plain", label, of);
    }
  }

  private record Both(Label label, ImmutableList<Plain> parts) implements Plain {
    Both {
      RuleNode.check("Plain", label, parts);
    }
  }

  private static Fact fact(String id) {
    return new Fact(Label.of(id));
  }

  private static Both both(String id, Plain... parts) {
    return new Both(Label.of(id), ImmutableList.copyOf(parts));
  }

  @Test
  void node_itself_isCalledAsItsLabelSays() {
    Citation citation =
        Citation.of(Source.builder().id("S").title("Law").build(), Confidence.OFFICIAL);
    Fact fact = new Fact(Label.of("a", "A").citing(citation));
    assertThat(fact.id()).isEqualTo("a");
    assertThat(fact.title()).isEqualTo("A");
    assertThat(fact.citations()).containsExactly(citation);
    assertThat(fact.parts()).isEmpty();
  }

  @Test
  void stream_tree_isEachBeforeItsParts() {
    Not not = new Not(Label.of("n"), fact("a"));
    Both tree = both("t", not, fact("b"));
    assertThat(tree.stream()).extracting(Plain::id).containsExactly("t", "n", "a", "b");
    assertThat(tree.stream(Fact.class)).extracting(Plain::id).containsExactly("a", "b");
  }

  @Test
  void step_part_isWhereItStands() {
    Not not = new Not(Label.of("n"), fact("a"));
    assertThat(both("t", not, fact("b")).step(1)).hasToString("parts[1]");
    assertThat(not.step(0)).hasToString("of");
    assertThat(not.parts()).containsExactly(fact("a"));
  }

  @Test
  void check_noPart_isRefused() {
    assertThatThrownBy(() -> both("t"))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.place()).hasToString("parts"))
        .hasMessage("Plain must have a part: \"t\"");
  }

  @Test
  void check_idOfThePartOfAPart_isRefusedWhereItStands() {
    Not not = new Not(Label.of("n"), fact("a"));
    assertThatThrownBy(() -> both("t", fact("a"), not))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.place()).hasToString("parts[1].of"))
        .hasMessage("Plain id must stand once in a tree: \"a\"");
    assertThatThrownBy(() -> new Not(Label.of("t"), both("b", fact("a"), fact("t"))))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.place()).hasToString("of.parts[1]"));
  }

  @Test
  void check_partsElsewhere_areRefusedWhereTheyStand() {
    List<Fact> parts = ImmutableList.of(fact("a"), fact("b"), fact("a"));
    assertThatThrownBy(() -> RuleNode.check("Plain", Label.of("t"), parts, Place.of("rows")::at))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.place()).hasToString("rows[2]"));
  }
}
