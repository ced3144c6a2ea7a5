package dev.mochaberry.translator.source;

import dev.mochaberry.translator.ir.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the declaration that a method of a class file comes from. */
final class Declarations {
  private final Outline outline;

  Declarations(Outline outline) {
    this.outline = outline;
  }

  /**
   * The declaration of a method.
   *
   * @param line a line of its code, 0 where unknown; it says more than the parameters, as those of
   *     constructors may have others before them (JVMS 4.7.24)
   */
  Optional<Outline.Member> find(String owner, String name, List<Type> parameters, int line) {
    List<Outline.Member> named =
        outline.members().stream()
            .filter(m -> m.name().equals(name))
            .filter(m -> line > 0 ? m.code().containsLine(line) : owner.equals(m.owner()))
            .toList();
    List<Outline.Member> exact = named.stream().filter(m -> hasParameters(m, parameters)).toList();
    boolean sure = line > 0 && name.equals("<init>") || !exact.isEmpty();
    return sure
        ? (exact.isEmpty() ? named : exact)
            .stream().min(Comparator.comparingInt(m -> m.code().length()))
        : Optional.empty();
  }

  private static boolean hasParameters(Outline.Member member, List<Type> actual) {
    List<String> declared = member.parameters();
    if (declared == null || declared.size() != actual.size()) {
      return declared == null;
    }
    for (int i = 0; i < actual.size(); i++) {
      String element = declared.get(i).replace("[]", "");
      boolean variable = member.typeVariables().contains(element) && actual.get(i).isReference();
      if (!variable && !declared.get(i).equals(simpleName(actual.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String simpleName(Type type) {
    if (type instanceof Type.ArrayType array) {
      return simpleName(array.element()) + "[]";
    } else if (type instanceof Type.ClassType named) {
      String name = named.internalName();
      return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }
    return type.toString().toLowerCase(Locale.ROOT);
  }
}
