package dev.mochaberry.tests.random;

import java.util.List;

/** What the library's methods give: of numbers, characters, strings, arrays and streams. */
final class LibraryExpressions {
  private static final List<String> FORMATS =
      List.of("%d", "%5d|", "%-6d|", "%05d", "%x", "%,d", "%+d", "%o", "%X|%<d", "[%3d]");

  private final Expressions expressions;
  private final Choice choice;

  LibraryExpressions(Expressions expressions) {
    this.expressions = expressions;
    this.choice = expressions.world.choice;
  }

  private String some(Kind kind, int depth) {
    return expressions
        .scope
        .any(kind, choice)
        .orElseGet(() -> "(" + expressions.of(kind, depth) + ")");
  }

  private String letter(int depth) {
    return choice.of(
        "'a'", "'Z'", "'7'", "' '", "'_'", "(char) (" + expressions.integer(depth) + " & 127)");
  }

  private String call(String method, String... arguments) {
    return method + "(" + String.join(", ", arguments) + ")";
  }

  /** An int. */
  String integer(int d) {
    return switch (choice.below(22)) {
      case 0 ->
          call(
              "Integer." + choice.of("rotateLeft", "rotateRight"),
              expressions.integer(d),
              expressions.integer(d));
      case 1 ->
          call(
              "Integer."
                  + choice.of("numberOfLeadingZeros", "lowestOneBit", "reverseBytes", "hashCode"),
              expressions.integer(d));
      case 2 ->
          call(
              "Integer." + choice.of("divideUnsigned", "remainderUnsigned", "compareUnsigned"),
              expressions.integer(d),
              choice.of("7", "(" + expressions.integer(d) + " | 1)"));
      case 3 ->
          call(
              "Long."
                  + choice.of(
                      "bitCount",
                      "numberOfTrailingZeros",
                      "numberOfLeadingZeros",
                      "hashCode",
                      "signum"),
              expressions.longInteger(d));
      case 4 ->
          call(
              "Math." + choice.of("addExact", "subtractExact", "multiplyExact"),
              expressions.integer(d),
              expressions.integer(d));
      case 5 -> call("Math." + choice.of("toIntExact"), expressions.longInteger(d));
      case 6 ->
          call(
              "Math." + choice.of("negateExact", "incrementExact", "decrementExact", "absExact"),
              expressions.integer(d));
      case 7 ->
          call(
              "Character." + choice.of("getNumericValue", "toUpperCase", "toLowerCase"),
              "(int) " + letter(d));
      case 8 -> call("Character.digit", letter(d), choice.of("10", "16"));
      case 9 -> call("Character.compare", letter(d), letter(d));
      case 10 ->
          expressions.text(d)
              + choice.of(
                  ".lastIndexOf('a')",
                  ".indexOf(\"b\", 1)",
                  ".codePointAt(0)",
                  ".compareToIgnoreCase(\"AB\")",
                  ".split(\"a\").length",
                  ".strip().length()",
                  ".indexOf('a')");
      case 11 ->
          call(
              "Integer.parseInt",
              call("Integer.toString", expressions.integer(d), choice.of("2", "7", "16", "36")),
              choice.of("16", "36"));
      case 12 ->
          call(
              "Arrays.hashCode", some(choice.of(Kind.INTS, Kind.BYTES, Kind.LONGS, Kind.CHARS), d));
      case 13 ->
          call("Arrays.stream", some(Kind.INTS, d))
              + choice.of(
                  ".sum()",
                  ".max().orElse(-1)",
                  ".filter(q -> q > 2).map(q -> q * 3).sum()",
                  ".reduce(1, (q, w) -> q * 31 + w)",
                  ".distinct().toArray().length");
      case 14 ->
          "(int) "
              + call(
                  "IntStream." + choice.of("range", "rangeClosed"),
                  choice.of("0", "-2", "1"),
                  "(" + expressions.integer(d) + " & 7)")
              + choice.of(
                  ".count()",
                  ".mapToObj(q -> \"\" + q).collect(Collectors.joining()).length()",
                  ".asLongStream().sum()");
      case 15 ->
          "(int) "
              + some(Kind.LIST, d)
              + ".stream()"
              + choice.of(
                  ".mapToInt(q -> q + 1).sum()",
                  ".reduce(0, (q, w) -> q - w)",
                  ".filter(q -> q % 2 == 0).findFirst().orElse(-5)",
                  ".sorted(Comparator.reverseOrder()).skip(1).findFirst().orElse(9)",
                  ".max(Integer::compare).get()",
                  ".collect(Collectors.toSet()).size()");
      case 16 -> call("(int) Collections." + choice.of("max", "min"), some(Kind.LIST, d));
      case 17 -> call("Collections.frequency", some(Kind.LIST, d), expressions.integer(d));
      case 18 ->
          some(Kind.LIST, d)
              + choice.of(
                  ".indexOf(3)",
                  ".lastIndexOf(" + expressions.integer(d) + ")",
                  ".hashCode()",
                  ".subList(0, 1).size()");
      case 19 ->
          some(Kind.BUILDER, d)
              + choice.of(".indexOf(\"a\")", ".codePointAt(0)", ".lastIndexOf(\"b\")");
      case 20 ->
          "(int) "
              + call(
                  "Math." + choice.of("floor", "ceil", "rint"),
                  choice.of("2.5", "-0.5", "(" + expressions.integer(d) + " & 255) / 4.0"));
      default ->
          call(
              "(int) Math.round",
              "(" + expressions.integer(d) + " & 1023) / " + choice.of("4.0", "8.0f"));
    };
  }

  /** A long. */
  String longInteger(int d) {
    return switch (choice.below(7)) {
      case 0 ->
          call(
              "Long." + choice.of("rotateLeft", "rotateRight"),
              expressions.longInteger(d),
              expressions.integer(d));
      case 1 ->
          call(
              "Long." + choice.of("reverse", "highestOneBit", "lowestOneBit", "reverseBytes"),
              expressions.longInteger(d));
      case 2 ->
          call(
              "Math." + choice.of("addExact", "subtractExact", "multiplyExact"),
              expressions.longInteger(d),
              expressions.longInteger(d));
      case 3 ->
          call(
              "Math." + choice.of("floorMod", "floorDiv"),
              expressions.longInteger(d),
              choice.of("7L", "(" + expressions.longInteger(d) + " | 1)"));
      case 4 ->
          call(
              "Long." + choice.of("divideUnsigned", "remainderUnsigned"),
              expressions.longInteger(d),
              choice.of("10L", "(" + expressions.longInteger(d) + " | 1)"));
      case 5 -> call("Integer.toUnsignedLong", expressions.integer(d));
      default ->
          call(
              "Math." + choice.of("max", "min"),
              expressions.longInteger(d),
              expressions.longInteger(d));
    };
  }

  /** A boolean. */
  String condition(int d) {
    return switch (choice.below(8)) {
      case 0 ->
          call(
              "Character."
                  + choice.of(
                      "isDigit",
                      "isLetter",
                      "isUpperCase",
                      "isLowerCase",
                      "isWhitespace",
                      "isLetterOrDigit"),
              letter(d));
      case 1 ->
          expressions.text(d)
              + choice.of(
                  ".endsWith(\"a\")",
                  ".equalsIgnoreCase(\"AB\")",
                  ".isBlank()",
                  ".matches(\"[a-z]+\")");
      case 2 -> call("Arrays.equals", some(Kind.INTS, d), some(Kind.INTS, d));
      case 3 ->
          some(Kind.LIST, d)
              + ".stream()."
              + choice.of("anyMatch", "allMatch", "noneMatch")
              + "(q -> q > "
              + choice.below(5)
              + ")";
      case 4 ->
          call(
              "Objects.equals",
              some(choice.of(Kind.BOXED, Kind.OBJECT), d),
              some(choice.of(Kind.BOXED, Kind.OBJECT), d));
      case 5 -> some(Kind.WORDS, d) + ".contains(" + expressions.text(d) + ")";
      case 6 -> some(Kind.LIST, d) + ".equals(" + some(Kind.LIST, d) + ")";
      default -> call("Boolean.logicalXor", expressions.condition(d), expressions.condition(d));
    };
  }

  /** A short string. */
  String text(int d) {
    return switch (choice.below(14)) {
      case 0 ->
          "cut("
              + call("String.format", "\"" + choice.of(FORMATS) + "\"", expressions.integer(d))
              + ")";
      case 1 ->
          "cut("
              + call(
                  "String.format",
                  "\"" + choice.of("%s", "%6s|", "%-5s|", "%.2s") + "\"",
                  expressions.text(d))
              + ")";
      case 2 ->
          call(
              "String.format",
              "\"" + choice.of("%b %c", "%s=%s") + "\"",
              expressions.condition(d),
              "'x'");
      case 3 ->
          "cut("
              + expressions.text(d)
              + choice.of(
                  ".repeat(2)",
                  ".strip()",
                  ".replace(\"a\", \"bb\")",
                  ".replaceAll(\"[aeiou]\", \"*\")",
                  ".intern()")
              + ")";
      case 4 ->
          call("Integer." + choice.of("toOctalString", "toUnsignedString"), expressions.integer(d));
      case 5 ->
          call(
              "Long." + choice.of("toHexString", "toString", "toUnsignedString"),
              expressions.longInteger(d));
      case 6 -> call("Integer.toString", expressions.integer(d), choice.of("2", "3", "16", "36"));
      case 7 ->
          "cut(new StringBuilder("
              + expressions.text(d)
              + ")"
              + choice.of(
                  ".reverse()",
                  ".insert(0, " + expressions.integer(d) + ")",
                  ".append(1).append('c').append(2L)",
                  ".deleteCharAt(" + expressions.index(d) + ")",
                  ".replace(0, 1, \"<>\")",
                  ".append(true).reverse()",
                  ".insert(" + expressions.index(d) + ", \"^\")")
              + ".toString())";
      case 8 ->
          "cut(" + call("String.join", "\"+\"", expressions.text(d), expressions.text(d)) + ")";
      case 9 ->
          "cut("
              + call("Arrays.stream", some(Kind.INTS, d))
              + ".mapToObj(q -> \"\" + q).collect(Collectors.joining("
              + choice.of("\",\"", "\"/\", \"<\", \">\"")
              + ")))";
      case 10 ->
          "cut("
              + some(Kind.LIST, d)
              + ".stream().map(q -> q + \";\").sorted().toList().toString())";
      case 11 ->
          "cut("
              + call(
                  "Arrays.toString",
                  expressions.text(d) + ".split(\"" + choice.of("a", " ", "[a-c]", "") + "\")")
              + ")";
      case 12 ->
          "cut("
              + call(
                  "Objects.toString",
                  some(choice.of(Kind.STRING, Kind.BOXED, Kind.POINT), 0),
                  "\"nil\"")
              + ")";
      default ->
          "cut("
              + expressions.text(d)
              + ".chars().filter(q -> q > 96).mapToObj(q -> \"\" + (char) q).collect(Collectors.joining(\".\")))";
    };
  }
}
