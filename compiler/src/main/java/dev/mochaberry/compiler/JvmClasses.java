package dev.mochaberry.compiler;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Classes of a compilation that are plainly for the JVM alone: those with JUnit's tests. */
final class JvmClasses {
  private static final String[] TEST_ANNOTATIONS = {
    "Lorg/junit/jupiter/", "Lorg/junit/Test;", "Lorg/testng/annotations/"
  };

  private JvmClasses() {}

  /** Those of the classes; a nested class goes with its outermost. */
  static Set<String> among(Map<String, byte[]> classes) {
    Set<String> outermost = new HashSet<>();
    classes.forEach(
        (name, file) -> {
          if (isTest(file)) {
            outermost.add(outermost(name));
          }
        });
    Set<String> all = new HashSet<>();
    classes.keySet().stream().filter(c -> outermost.contains(outermost(c))).forEach(all::add);
    return all;
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Types of annotations are plain text in the constant pool (JVMS 4.7.16). */
  private static boolean isTest(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    for (String annotation : TEST_ANNOTATIONS) {
      if (text.contains(annotation)) {
        return true;
      }
    }
    return false;
  }
}
