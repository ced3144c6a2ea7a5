package dev.mochaberry.translator.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;

/** The binding annotations on one class, member or parameter, by simple name. */
final class Annotations {
  private static final String PACKAGE = "Ldev/mochaberry/annotations/";

  /** What is true of a translated method as well. */
  private static final Set<String> ABOUT_METHODS = Set.of("Async", "MayReturnNull");

  private final Map<String, List<AnnotationNode>> byName = new HashMap<>();

  Annotations(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
    addAll(visible);
    addAll(invisible);
  }

  private void addAll(List<AnnotationNode> all) {
    if (all == null) {
      return;
    }
    for (AnnotationNode a : all) {
      if (a.desc.startsWith(PACKAGE)) {
        String name = a.desc.substring(PACKAGE.length(), a.desc.length() - 1);
        byName.computeIfAbsent(name, k -> new ArrayList<>()).add(a);
      }
    }
  }

  /** Whether anything is said of Python, and not only of what a method does. */
  boolean bind() {
    return byName.keySet().stream().anyMatch(n -> !ABOUT_METHODS.contains(n));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** An element's text, or null where annotation or element is absent or empty. */
  String text(String name, String element) {
    for (AnnotationNode a : byName.getOrDefault(name, List.of())) {
      if (element(a, element) instanceof String s && !s.isEmpty()) {
        return s;
      }
    }
    return null;
  }

  /** A boolean element, true where annotation or element is absent. */
  boolean holds(String name, String element) {
    return byName.getOrDefault(name, List.of()).stream()
        .noneMatch(a -> Boolean.FALSE.equals(element(a, element)));
  }

  /** A boolean element, false where annotation or element is absent. */
  boolean is(String name, String element) {
    return byName.getOrDefault(name, List.of()).stream()
        .anyMatch(a -> Boolean.TRUE.equals(element(a, element)));
  }

  /** An element of type long. */
  long number(String name, String element, long absent) {
    for (AnnotationNode a : byName.getOrDefault(name, List.of())) {
      if (element(a, element) instanceof Long n) {
        return n;
      }
    }
    return absent;
  }

  /** The texts of an array element. */
  List<String> texts(String name, String element) {
    List<String> result = new ArrayList<>();
    for (AnnotationNode a : byName.getOrDefault(name, List.of())) {
      if (element(a, element) instanceof List<?> l) {
        l.forEach(x -> result.add((String) x));
      }
    }
    return result;
  }

  /** All annotations of a repeatable kind. */
  List<AnnotationNode> repeated(String name) {
    List<AnnotationNode> result = new ArrayList<>(byName.getOrDefault(name, List.of()));
    for (AnnotationNode container : byName.getOrDefault(name + "$List", List.of())) {
      if (element(container, "value") instanceof List<?> l) {
        l.forEach(x -> result.add((AnnotationNode) x));
      }
    }
    return result;
  }

  Unsupported unsupported() {
    return has("Unsupported")
        ? new Unsupported(text("Unsupported", "why"), text("Unsupported", "instead"))
        : null;
  }

  static Object element(AnnotationNode a, String name) {
    for (int i = 0; a.values != null && i < a.values.size(); i += 2) {
      if (a.values.get(i).equals(name)) {
        return a.values.get(i + 1);
      }
    }
    return null;
  }
}
