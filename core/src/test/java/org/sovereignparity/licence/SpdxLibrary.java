package org.sovereignparity.licence;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.ListedLicenses;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v3_0_1.expandedlicensing.ConjunctiveLicenseSet;
import org.spdx.library.model.v3_0_1.expandedlicensing.DisjunctiveLicenseSet;
import org.spdx.library.model.v3_0_1.expandedlicensing.ListedLicense;
import org.spdx.library.model.v3_0_1.simplelicensing.AnyLicenseInfo;
import org.spdx.library.model.v3_0_1.simplelicensing.InvalidLicenseExpression;

/** What the SPDX Java library makes of an expression, with the list that it carries. */
final class SpdxLibrary {
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "WITH", "and", "or", "with");

  static {
    // Else it asks the network for the list.
    System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
    SpdxModelFactory.init();
  }

  private SpdxLibrary() {}

  static boolean lists(String id) {
    return LicenseInfoFactory.isSpdxListedLicenseId(id);
  }

  /** {@return whether every word that is no operator is a listed id, or refers, in its place} */
  static boolean listsAllOf(String text) {
    boolean isException = false;
    for (String word : Splitter.on(CharMatcher.anyOf(" ()")).omitEmptyStrings().split(text)) {
      if (OPERATORS.contains(word)) {
        isException = word.equalsIgnoreCase("WITH");
      } else if (!(isException ? listsException(word) : listsLicence(word))) {
        return false;
      } else {
        isException = false;
      }
    }
    return true;
  }

  private static boolean listsException(String word) {
    return word.startsWith("AdditionRef-") || LicenseInfoFactory.isSpdxListedExceptionId(word);
  }

  private static boolean listsLicence(String word) {
    return word.startsWith("LicenseRef-") || lists(word.replaceFirst("\\+$", ""));
  }

  /** {@return the ids of the listed licences whose name matches} */
  static List<String> licencesNamed(String regex) {
    Pattern name = Pattern.compile(regex);
    return LicenseInfoFactory.getSpdxListedLicenseIds().stream()
        .filter(id -> name.matcher(Entry.ALL.get(id).name().toLowerCase(Locale.ROOT)).find())
        .toList();
  }

  /** {@return the ids of all listed licences} */
  static List<String> licences() {
    return LicenseInfoFactory.getSpdxListedLicenseIds();
  }

  /** {@return the ids of all listed exceptions} */
  static List<String> exceptions() {
    return ListedLicenses.getListedLicenses().getSpdxListedExceptionIds();
  }

  /** {@return whether the list marks a licence as approved by the OSI or as free by the FSF} */
  static boolean marksAsFree(String id) {
    return Entry.ALL.get(id).isFree();
  }

  /** {@return the expression; a text that is refused comes as an object, not as an exception} */
  static Optional<AnyLicenseInfo> parse(String text) {
    try {
      AnyLicenseInfo parsed = LicenseInfoFactory.parseSPDXLicenseString(text);
      return parsed instanceof InvalidLicenseExpression ? Optional.empty() : Optional.of(parsed);
    } catch (InvalidSPDXAnalysisException e) {
      return Optional.empty();
    }
  }

  static Set<String> licences(AnyLicenseInfo expression) {
    Collection<AnyLicenseInfo> members = members(expression);
    return members.isEmpty()
        ? Set.of(textOf(expression))
        : members.stream()
            .flatMap(member -> licences(member).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean holds(AnyLicenseInfo expression, Predicate<String> each) {
    if (expression instanceof ConjunctiveLicenseSet) {
      return members(expression).stream().allMatch(member -> holds(member, each));
    }
    if (expression instanceof DisjunctiveLicenseSet) {
      return members(expression).stream().anyMatch(member -> holds(member, each));
    }
    return each.test(textOf(expression));
  }

  private static Collection<AnyLicenseInfo> members(AnyLicenseInfo expression) {
    if (expression instanceof ConjunctiveLicenseSet all) {
      return all.getMembers();
    }
    return expression instanceof DisjunctiveLicenseSet any ? any.getMembers() : List.of();
  }

  private static String textOf(AnyLicenseInfo licence) {
    return licence.toString().replace("https://default/spdx/document#", "");
  }

  /**
   * What the list says of a licence.
   *
   * @param name its name
   * @param isFree whether it is marked as approved by the OSI or as free by the FSF
   */
  private record Entry(String name, boolean isFree) {
    /** Each read once and only if asked for, since the library reads a file for each. */
    static final Map<String, Entry> ALL =
        LicenseInfoFactory.getSpdxListedLicenseIds().stream()
            .collect(Collectors.toMap(id -> id, Entry::of));

    private static Entry of(String id) {
      try {
        ListedLicense licence = LicenseInfoFactory.getListedLicenseById(id);
        return new Entry(
            licence.getName().orElseThrow(),
            licence.getIsOsiApproved().orElse(false) || licence.getIsFsfLibre().orElse(false));
      } catch (InvalidSPDXAnalysisException e) {
        throw new IllegalStateException(id, e);
      }
    }
  }
}
