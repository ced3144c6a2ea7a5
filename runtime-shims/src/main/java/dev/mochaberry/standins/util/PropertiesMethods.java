package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** What of {@code java.util.Properties} programs seldom ask for: how they are written. */
@Supplements("java.util.Properties")
final class PropertiesMethods {
  private PropertiesMethods() {}

  static void store(Properties properties, Writer out, String comments) throws IOException {
    write(properties, out, comments, false);
  }

  static void store(Properties properties, OutputStream out, String comments) throws IOException {
    write(properties, new OutputStreamWriter(out, StandardCharsets.ISO_8859_1), comments, true);
  }

  static void storeToXML(Properties properties, OutputStream out, String comment)
      throws IOException {
    storeToXML(properties, out, comment, StandardCharsets.UTF_8);
  }

  static void storeToXML(Properties properties, OutputStream out, String comment, String charset)
      throws IOException {
    storeToXML(properties, out, comment, Charset.forName(charset));
  }

  static void storeToXML(Properties properties, OutputStream out, String comment, Charset charset)
      throws IOException {
    out.write(PropertiesXml.of(properties, comment, charset.name()).getBytes(charset));
    out.flush();
  }

  static void loadFromXML(Properties properties, InputStream in) throws IOException {
    PropertiesXml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), properties);
    in.close();
  }

  static void list(Properties properties, PrintWriter out) {
    out.println("-- listing properties --");
    for (Map.Entry<Object, Object> e : properties.entrySet()) {
      String value = (String) e.getValue();
      out.println(
          e.getKey() + "=" + (value.length() > 40 ? value.substring(0, 37) + "..." : value));
    }
  }

  private static void write(Properties properties, Writer out, String comments, boolean escapes)
      throws IOException {
    if (comments != null) {
      writeComments(out, comments);
    }
    out.write("#" + new Date());
    out.write(System.lineSeparator());
    for (Map.Entry<Object, Object> e : properties.entrySet()) {
      out.write(escaped((String) e.getKey(), true, escapes));
      out.write("=");
      out.write(escaped((String) e.getValue(), false, escapes));
      out.write(System.lineSeparator());
    }
    out.flush();
  }

  /** Each line is marked as a comment; characters beyond Latin-1 are escaped even for a writer. */
  private static void writeComments(Writer out, String comments) throws IOException {
    StringBuilder text = new StringBuilder("#");
    for (int i = 0; i < comments.length(); i++) {
      char c = comments.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean isPair = c == '\r' && i + 1 < comments.length() && comments.charAt(i + 1) == '\n';
        i += isPair ? 1 : 0;
        text.append(System.lineSeparator());
        char next = i + 1 < comments.length() ? comments.charAt(i + 1) : 0;
        text.append(next == '#' || next == '!' ? "" : "#");
      } else if (c > 0xFF) {
        appendEscape(text, c);
      } else {
        text.append(c);
      }
    }
    out.write(text.toString());
    out.write(System.lineSeparator());
  }

  private static String escaped(String text, boolean isKey, boolean escapes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ' -> out.append(i == 0 || isKey ? "\\ " : " ");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\f' -> out.append("\\f");
        case '\\', '=', ':', '#', '!' -> out.append('\\').append(c);
        default -> {
          if (escapes && (c < 0x20 || c > 0x7E)) {
            appendEscape(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static void appendEscape(StringBuilder out, char c) {
    String digits = Integer.toHexString(c).toUpperCase();
    out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }
}
