package dev.mochaberry.standins.util;

import java.util.InvalidPropertiesFormatException;
import java.util.Map;
import java.util.Properties;

/** Properties as XML, as {@code storeToXML} writes and {@code loadFromXML} reads them. */
final class PropertiesXml {
  private static final String DTD = "http://java.sun.com/dtd/properties.dtd";

  private PropertiesXml() {}

  /** The document; a comment of null is left out. */
  static String of(Properties properties, String comment, String charset) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"").append(charset);
    out.append("\"?>\n<!DOCTYPE properties SYSTEM \"");
    out.append(DTD).append("\">\n<properties>\n");
    if (comment != null) {
      out.append("<comment>").append(escaped(comment, false)).append("</comment>\n");
    }
    for (Map.Entry<Object, Object> e : properties.entrySet()) {
      if (e.getKey() instanceof String key && e.getValue() instanceof String value) {
        out.append("<entry key=\"").append(escaped(key, true)).append("\">");
        out.append(escaped(value, false)).append("</entry>\n");
      }
    }
    return out.append("</properties>\n").toString();
  }

  private static String escaped(String text, boolean quotes) {
    String out = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return quotes ? out.replace("\"", "&quot;") : out;
  }

  /** Puts the entries of a document; what is no such document puts those before the fault. */
  static void read(String text, Properties into) throws InvalidPropertiesFormatException {
    try {
      readEntries(text, into);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new InvalidPropertiesFormatException(e);
    }
  }

  private static void readEntries(String text, Properties into)
      throws InvalidPropertiesFormatException {
    int at = text.indexOf("<properties");
    int end = text.lastIndexOf("</properties>");
    if (at < 0 || end < at && !text.endsWith("/>")) {
      throw new InvalidPropertiesFormatException("no element properties");
    }
    while ((at = text.indexOf("<entry", at)) >= 0) {
      int close = text.indexOf('>', at);
      String head = text.substring(at + "<entry".length(), close).strip();
      boolean isEmpty = head.endsWith("/");
      int stop = isEmpty ? close + 1 : text.indexOf("</entry>", close);
      if (!head.startsWith("key") || stop < 0) {
        throw new InvalidPropertiesFormatException("an entry without a key or an end");
      }
      String key = head.substring(head.indexOf('=') + 1).strip();
      key = key.substring(1, key.indexOf(key.charAt(0), 1));
      into.setProperty(plain(key), isEmpty ? "" : content(text.substring(close + 1, stop)));
      at = stop;
    }
  }

  /** The text of an element, with what stands as it is between marks. */
  private static String content(String text) {
    int start = text.indexOf("<![CDATA[");
    if (start < 0) {
      return plain(text);
    }
    int stop = text.indexOf("]]>", start);
    String inside = text.substring(start + "<![CDATA[".length(), stop);
    return plain(text.substring(0, start)) + inside + content(text.substring(stop + 3));
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', at)) {
      int end = text.indexOf(';', i);
      out.append(text, at, i).append(character(text.substring(i + 1, end)));
      at = end + 1;
    }
    return out.append(text.substring(at)).toString();
  }

  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          Character.toString(
              name.startsWith("#x")
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1)));
    };
  }
}
