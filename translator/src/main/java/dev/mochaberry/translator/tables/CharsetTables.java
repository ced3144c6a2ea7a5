package dev.mochaberry.translator.tables;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the translating JDK knows of charsets of single bytes: their names, and their characters.
 */
public final class CharsetTables {
  private static final int BYTES = 0x100;
  private static final int ASCII = 0x80;

  private CharsetTables() {}

  /** The other names of charsets as the helpers keep them, in capitals with blanks between. */
  public static Map<String, String> aliases(Collection<String> charsets) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : charsets) {
      all.put(
          name,
          new TreeSet<>(Charset.forName(name).aliases())
              .stream().map(a -> a.toUpperCase(Locale.ROOT)).collect(Collectors.joining(" ")));
    }
    return all;
  }

  /**
   * The characters of a charset, from the first byte on that is not ASCII's: all of them, or those
   * of the upper half.
   */
  public static String characters(String charset) {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) i;
    }
    String all = new String(bytes, Charset.forName(charset));
    for (int i = 0; i < ASCII; i++) {
      if (all.charAt(i) != i) {
        return all;
      }
    }
    return all.substring(ASCII);
  }
}
