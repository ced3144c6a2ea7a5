package dev.mochaberry.junit.translation.values;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInfo;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Values that a function over there makes of a word.
 *
 * @param type the type of the parameter
 * @param function its name in {@code board.Arguments}
 * @param word the word for a value that is not null
 */
record SimplePassage(Class<?> type, String function, Function<Object, String> word)
    implements Passage {
  private static final String ARGUMENTS = "dev/mochaberry/junit/board/Arguments";
  private static final Map<Class<?>, SimplePassage> KNOWN = known();

  /** That of a type; empty if it has none. */
  static Optional<Passage> of(Class<?> type) {
    return Optional.ofNullable(KNOWN.get(type));
  }

  private static Map<Class<?>, SimplePassage> known() {
    Map<Class<?>, SimplePassage> all = new LinkedHashMap<>();
    Function<Object, String> number = Object::toString;
    Function<Object, String> bits =
        v -> Long.toString(Double.doubleToRawLongBits(((Number) v).doubleValue()));
    Function<Object, String> character = v -> Integer.toString((Character) v);
    Function<Object, String> truth = v -> (Boolean) v ? "True" : "False";
    Function<Object, String> text = v -> TextLiteral.of(v.toString());
    add(all, int.class, "integer", number);
    add(all, long.class, "longInteger", number);
    add(all, short.class, "shortInteger", number);
    add(all, byte.class, "byteInteger", number);
    add(all, double.class, "decimal", bits);
    add(all, float.class, "floatDecimal", bits);
    add(all, char.class, "character", character);
    add(all, boolean.class, "truth", truth);
    add(all, Integer.class, "boxedInt", number);
    add(all, Long.class, "boxedLong", number);
    add(all, Short.class, "boxedShort", number);
    add(all, Byte.class, "boxedByte", number);
    add(all, Double.class, "boxedDouble", bits);
    add(all, Float.class, "boxedFloat", bits);
    add(all, Character.class, "boxedChar", character);
    add(all, Boolean.class, "boxedBoolean", truth);
    add(all, String.class, "text", text);
    add(all, CharSequence.class, "text", text);
    add(all, BigInteger.class, "bigInteger", text);
    add(all, BigDecimal.class, "bigDecimal", text);
    add(all, File.class, "file", text);
    add(all, Path.class, "path", text);
    add(all, UUID.class, "uuid", text);
    add(all, LocalDate.class, "date", text);
    add(all, LocalTime.class, "time", text);
    add(all, LocalDateTime.class, "dateTime", text);
    add(all, Duration.class, "duration", text);
    add(all, TestInfo.class, "testInfo", v -> testInfo((TestInfo) v));
    add(all, RepetitionInfo.class, "repetitionInfo", v -> repetition((RepetitionInfo) v));
    for (Class<?> open : new Class<?>[] {Object.class, Number.class, Comparable.class}) {
      all.put(open, new SimplePassage(open, "any", AnyValue::tagged));
    }
    return all;
  }

  private static void add(
      Map<Class<?>, SimplePassage> all,
      Class<?> type,
      String function,
      Function<Object, String> word) {
    all.put(type, new SimplePassage(type, function, word));
  }

  private static String testInfo(TestInfo info) {
    StringBuilder tags = new StringBuilder();
    info.getTags().forEach(tag -> tags.append(TextLiteral.of(tag)).append(", "));
    return "(" + TextLiteral.of(info.getDisplayName()) + ", (" + tags + "))";
  }

  private static String repetition(RepetitionInfo info) {
    return String.format(
        "(%d, %d, %d, %d)",
        info.getCurrentRepetition(),
        info.getTotalRepetitions(),
        info.getFailureCount(),
        info.getFailureThreshold());
  }

  @Override
  public String literal(Object value) {
    return value == null ? "None" : word.apply(value);
  }

  @Override
  public void load(ValueFunctions functions, MethodVisitor code) {
    boolean isAny = function.equals("any");
    String descriptor = isAny ? PARAMETERS + "Ljava/lang/Object;" : madeBy();
    code.visitMethodInsn(Opcodes.INVOKESTATIC, ARGUMENTS, function, descriptor, false);
    if (isAny && type != Object.class) {
      code.visitTypeInsn(Opcodes.CHECKCAST, org.objectweb.asm.Type.getInternalName(type));
    }
  }

  private String madeBy() {
    return type == CharSequence.class ? PARAMETERS + "Ljava/lang/String;" : descriptor();
  }

  /** A collection of values, told as one. */
  static String tuple(Collection<String> words) {
    return words.isEmpty() ? "()" : "(" + String.join(", ", words) + ",)";
  }
}
