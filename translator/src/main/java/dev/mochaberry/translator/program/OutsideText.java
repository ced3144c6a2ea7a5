package dev.mochaberry.translator.program;

import java.util.Set;

/** Where a program gets text from that nobody sees in its code. */
public final class OutsideText {
  private static final Set<String> CLASSES =
      Set.of(
          "java/util/Scanner",
          "java/io/BufferedReader",
          "java/io/InputStreamReader",
          "java/io/FileReader",
          "java/io/Console",
          "java/lang/IO",
          "java/nio/file/Files",
          "dev/mochaberry/asyncio/Stream");

  private OutsideText() {}

  /** Whether objects, or static methods, of the class bring text from outside. */
  public static boolean comesThrough(String internalName) {
    return CLASSES.contains(internalName);
  }
}
