package org.sovereignparity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which types the members of a class mention. */
final class ApiSignatures {
  private static final String ROOT = "org.sovereignparity.";
  private static final Set<String> FLOATING_POINT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private ApiSignatures() {}

  /** {@return whether users meet {@code type}: it and all around it is public and exported} */
  static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().equals(ROOT + "internal")
        && type.getEnclosingClass().map(ApiSignatures::isApi).orElse(true);
  }

  /** What is inherited counts, since users see it too. */
  static ArchCondition<JavaClass> mentionPublicTypesOnly() {
    return each(
        "mention public types only",
        JavaClass::getAllMembers,
        (member, type) -> isVisible(member) && type.getName().startsWith(ROOT) && !isApi(type));
  }

  static ArchCondition<JavaClass> mentionNoFloatingPoint() {
    return each(
        "mention no floating point",
        JavaClass::getMembers,
        (member, type) -> FLOATING_POINT.contains(type.getName()));
  }

  private static ArchCondition<JavaClass> each(
      String description,
      Function<JavaClass, Set<JavaMember>> members,
      BiPredicate<JavaMember, JavaClass> isForbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass owner, ConditionEvents events) {
        for (JavaMember member : members.apply(owner)) {
          for (JavaClass type : mentioned(member)) {
            if (isForbidden.test(member, type)) {
              events.add(
                  SimpleConditionEvent.violated(
                      owner, member.getFullName() + " mentions " + type.getName()));
            }
          }
        }
      }
    };
  }

  private static boolean isVisible(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return member.getOwner().getName().startsWith(ROOT)
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static Set<JavaClass> mentioned(JavaMember member) {
    Set<JavaClass> types = member.getAllInvolvedRawTypes();
    return member instanceof JavaCodeUnit unit ? withExceptions(types, unit) : baseTypes(types);
  }

  private static Set<JavaClass> withExceptions(Set<JavaClass> types, JavaCodeUnit unit) {
    Set<JavaClass> all = baseTypes(types);
    all.addAll(unit.getExceptionTypes());
    return all;
  }

  private static Set<JavaClass> baseTypes(Set<JavaClass> types) {
    return types.stream().map(JavaClass::getBaseComponentType).collect(Collectors.toSet());
  }
}
