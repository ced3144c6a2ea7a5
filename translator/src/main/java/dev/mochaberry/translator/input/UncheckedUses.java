package dev.mochaberry.translator.input;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/**
 * What the compiler's unchecked warnings say of a program: only where it gives one may a variable
 * hold what its type does not allow (JLS 4.12.2), and a cast that erasure makes necessary fail.
 */
final class UncheckedUses {
  private static final Pattern SUPPRESSED = Pattern.compile("@SuppressWarnings\\s*\\([^)]*\\)");

  /** How the compiler's codes speak of calls, and of casts and assignments. */
  private static final Pattern UNCHECKED = Pattern.compile("unchecked|prob\\.found\\.req");

  /** Arrays for variable arguments, by the compiler's codes. */
  private static final Pattern HARMLESS = Pattern.compile("generic\\.array|varargs");

  private static final Pattern OF_ORDER_OR_OBJECTS =
      Pattern.compile(
          "raw type (java\\.lang\\.)?Comparable|required: (java\\.lang\\.)?Comparable<"
              + "|required: [\\w.]+<(\\w+\\.)*(String,(\\w+\\.)*)?Object>");

  /** To throw what is not declared: who catches it tests the class. */
  private static final Pattern OF_FAULTS = Pattern.compile("found: +(java\\.lang\\.)?Throwable$");

  /** An array or its element, a copy, the object itself. */
  private static final Pattern COPY =
      Pattern.compile(
          "\\]$|\\bclone\\(\\)$|^this$|\\b(Array\\.newInstance|copyOf|copyOfRange)\\(.*\\)$");

  private UncheckedUses() {}

  /**
   * The file as the compiler is to see it: its unchecked warnings are not suppressed. The
   * annotation leaves no trace in class files (JLS 9.6.4.5), and no place in the file moves.
   *
   * @param read hears of the text that the compiler gets
   */
  static JavaFileObject unsuppressed(JavaFileObject file, Consumer<String> read) {
    return new ForwardingJavaFileObject<>(file) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        String text = super.getCharContent(ignoreEncodingErrors).toString();
        read.accept(text);
        return SUPPRESSED
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(m.group().replace("unchecked", "unchecke_")));
      }
    };
  }

  /**
   * Whether a warning is of a use that may let a wrong object in. An array that is made for a
   * generic type or for variable arguments, an element of such an array, an object's copy or the
   * object itself, the order of Comparables and what is only thrown let none in; nor do casts to
   * collections of mere objects.
   */
  static boolean mayPollute(Diagnostic<? extends JavaFileObject> warning) {
    String code = warning.getCode();
    if (code == null || !UNCHECKED.matcher(code).find() || HARMLESS.matcher(code).find()) {
      return false;
    }
    String words = warning.getMessage(Locale.ENGLISH);
    return !OF_ORDER_OR_OBJECTS.matcher(words).find()
        && !OF_FAULTS.matcher(words).find()
        && !COPY.matcher(about(warning)).find();
  }

  private static String about(Diagnostic<? extends JavaFileObject> warning) {
    try {
      String text = warning.getSource().getCharContent(true).toString();
      int start = (int) Math.max(0, warning.getStartPosition());
      int end = (int) Math.min(text.length(), warning.getEndPosition());
      return start < end ? text.substring(start, end).strip() : "";
    } catch (IOException e) {
      return ""; // then nothing speaks for the warning's being harmless
    }
  }
}
