package dev.mochaberry.translator.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a time zone as numbers: the first standard and wall offset; the changes of the
 * standard offset, each its time and the offset behind, after their count; those of the wall
 * offset; and the rules for all later years, eight numbers each, after theirs. Offsets are seconds,
 * times seconds since 1970.
 */
final class ZoneNumbers {
  private static final int DAY = 86_400;

  /** What stands before the data in the serialized form of an object of java.time.zone.Ser. */
  private static final int NO_CLASS_ABOVE = 0x70;

  private static final int SHORT_BLOCK = 0x77;
  private static final int LONG_BLOCK = 0x7A;
  private static final int WHOLE_OFFSET = 127;
  private static final int QUARTER = 900;
  private static final int WHOLE_TIME = 255;
  private static final long FIRST_TIME = 4_575_744_000L;

  private final List<Long> numbers = new ArrayList<>();

  private ZoneNumbers() {}

  static List<Long> of(ZoneRules rules) {
    ZoneNumbers n = new ZoneNumbers();
    try {
      n.read(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return n.numbers;
  }

  private void read(ZoneRules rules) throws IOException {
    List<long[]> standard = new ArrayList<>();
    int first = changesOfStandard(rules, standard);
    List<ZoneOffsetTransition> wall = rules.getTransitions();
    add(first);
    add(
        wall.isEmpty()
            ? rules.getOffset(java.time.Instant.EPOCH).getTotalSeconds()
            : wall.get(0).getOffsetBefore().getTotalSeconds());
    add(standard.size());
    for (long[] change : standard) {
      add(change[0]);
      add(change[1]);
    }
    add(wall.size());
    for (ZoneOffsetTransition t : wall) {
      add(t.toEpochSecond());
      add(t.getOffsetAfter().getTotalSeconds());
    }
    add(rules.getTransitionRules().size());
    rules.getTransitionRules().forEach(this::lastRule);
  }

  private void lastRule(ZoneOffsetTransitionRule rule) {
    add(rule.getMonth().getValue());
    add(rule.getDayOfMonthIndicator());
    add(rule.getDayOfWeek() == null ? 0 : rule.getDayOfWeek().getValue());
    LocalTime time = rule.getLocalTime();
    add(rule.isMidnightEndOfDay() ? DAY : time.toSecondOfDay());
    add(rule.getTimeDefinition().ordinal());
    for (ZoneOffset o :
        List.of(rule.getStandardOffset(), rule.getOffsetBefore(), rule.getOffsetAfter())) {
      add(o.getTotalSeconds());
    }
  }

  private void add(long number) {
    numbers.add(number);
  }

  /**
   * The changes of the standard offset, which only the serialized form shows all of.
   *
   * @return the first standard offset
   */
  private static int changesOfStandard(ZoneRules rules, List<long[]> changes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(serialized(rules)));
    in.readByte(); // says that it is rules
    int count = in.readInt();
    long[] times = new long[count];
    for (int i = 0; i < count; i++) {
      times[i] = time(in);
    }
    int first = offset(in);
    for (int i = 0; i < count; i++) {
      changes.add(new long[] {times[i], offset(in)});
    }
    return first;
  }

  private static int offset(DataInputStream in) throws IOException {
    int quarters = in.readByte();
    return quarters == WHOLE_OFFSET ? in.readInt() : quarters * QUARTER;
  }

  private static long time(DataInputStream in) throws IOException {
    int high = in.readUnsignedByte();
    return high == WHOLE_TIME
        ? in.readLong()
        : (((long) high << 16) + in.readUnsignedShort()) * QUARTER - FIRST_TIME;
  }

  /** What the serialized rules have behind the description of their class. */
  private static byte[] serialized(ZoneRules rules) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(rules);
    }
    byte[] all = bytes.toByteArray();
    int start = 0;
    while (all[start] != NO_CLASS_ABOVE
        || all[start + 1] != SHORT_BLOCK && all[start + 1] != LONG_BLOCK) {
      start++;
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    in.skipBytes(start + 1);
    for (int kind = in.read(); kind == SHORT_BLOCK || kind == LONG_BLOCK; kind = in.read()) {
      int length = kind == SHORT_BLOCK ? in.readUnsignedByte() : in.readInt();
      data.write(in.readNBytes(length));
    }
    return data.toByteArray();
  }
}
