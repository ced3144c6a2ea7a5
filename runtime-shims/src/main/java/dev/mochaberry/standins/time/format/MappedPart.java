package dev.mochaberry.standins.time.format;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Map;

/** A field by the texts that a program gives; a value without one is shown as a number. */
final class MappedPart extends FormatPart {
  private final TemporalField field;
  private final Map<Long, String> texts;

  MappedPart(TemporalField field, Map<Long, String> texts) {
    this.field = field;
    this.texts = texts;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    long value = t.getLong(field);
    String text = texts.get(value);
    out.append(text == null ? Long.toString(value) : text);
  }

  @Override
  String described() {
    return "Text(" + field + ")";
  }

  @Override
  int parse(Parsed into, String text, int index) {
    String best = null;
    long found = 0;
    for (Map.Entry<Long, String> e : texts.entrySet()) {
      String name = e.getValue();
      if (into.startsWith(text, name, index) && (best == null || name.length() > best.length())) {
        best = name;
        found = e.getKey();
      }
    }
    if (best == null) {
      return new NumberPart(field, 1, 19, NumberPart.NORMAL).parse(into, text, index);
    }
    return into.put(field, found) ? index + best.length() : ~index;
  }
}
