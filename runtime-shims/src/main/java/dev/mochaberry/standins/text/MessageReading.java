package dev.mochaberry.standins.text;

import dev.mochaberry.standins.util.Date;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a message: what stands between the pattern's own pieces are the arguments. */
final class MessageReading extends MessageFormat.Reader {
  private record Argument(String before, int number, String kind, String style, Format own) {}

  private final List<Argument> all = new ArrayList<>();
  private final String end;

  MessageReading(String pattern, Map<Integer, Format> own) {
    super(pattern, null, own);
    end = read();
  }

  @Override
  void put(int n, String kind, String style) {
    add(new Argument(out.toString(), n, kind, style, null));
  }

  @Override
  void putOwn(int n, Format format) {
    add(new Argument(out.toString(), n, "", "", format));
  }

  private void add(Argument argument) {
    all.add(argument);
    out.setLength(0);
  }

  /** The arguments by their numbers, or null where the text is not of the pattern. */
  Object[] read(String text, ParsePosition position) {
    int most = -1;
    for (Argument a : all) {
      most = Math.max(most, a.number);
    }
    Object[] found = new Object[most + 1];
    int at = position.getIndex();
    for (int i = 0; i < all.size(); i++) {
      Argument a = all.get(i);
      int start = at + a.before.length();
      if (!text.startsWith(a.before, at)) {
        return fault(position, at);
      }
      if (a.kind.isEmpty() && a.own == null) {
        String behind = i + 1 < all.size() ? all.get(i + 1).before : end;
        at = behind.isEmpty() ? text.length() : text.indexOf(behind, start);
        if (at < 0) {
          return fault(position, start);
        }
        String piece = text.substring(start, at);
        if (!piece.equals("{" + a.number + "}")) {
          found[a.number] = piece;
        }
      } else {
        ParsePosition inside = new ParsePosition(start);
        found[a.number] = value(a, text, inside);
        at = inside.getIndex();
        if (at == start) {
          return fault(position, start);
        }
      }
    }
    if (!text.startsWith(end, at)) {
      return fault(position, at);
    }
    position.setIndex(at + end.length());
    return found;
  }

  private static Object[] fault(ParsePosition position, int at) {
    position.setErrorIndex(at);
    return null;
  }

  private static Object value(Argument a, String text, ParsePosition position) {
    if (a.own != null) {
      return (Object) a.own instanceof NumberFormat f
          ? f.parse(text, position)
          : a.own.parseObject(text, position);
    }
    return switch (a.kind) {
      case "choice" -> new ChoiceFormat(a.style).parse(text, position);
      case "date", "time" -> Date.formatOf(a.kind, a.style).parse(text, position);
      default -> formatOf(a.style).parse(text, position);
    };
  }
}
