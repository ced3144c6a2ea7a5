package dev.mochaberry.tests.random;

import java.util.List;

/** The types of the generated programs' variables. */
enum Kind {
  INT("int"),
  LONG("long"),
  SHORT("short"),
  BYTE("byte"),
  CHAR("char"),
  BOOLEAN("boolean"),
  FLOAT("float"),
  DOUBLE("double"),
  STRING("String"),
  BOXED("Integer"),
  OBJECT("Object"),
  INTS("int[]"),
  LONGS("long[]"),
  SHORTS("short[]"),
  BYTES("byte[]"),
  CHARS("char[]"),
  DOUBLES("double[]"),
  STRINGS("String[]"),
  GRID("int[][]"),
  LIST("List<Integer>"),
  WORDS("List<String>"),
  MAP("Map<String, Integer>"),
  TREE("TreeMap<Integer, String>"),
  DEQUE("ArrayDeque<Integer>"),
  SET("Set<Integer>"),
  BUILDER("StringBuilder"),
  BASE("Base"),
  SHAPE("Shape"),
  COLOR("Color"),
  POINT("Point"),
  CELL("Cell<Integer>"),
  FUNCTION("IntUnaryOperator");

  static final List<Kind> SMALL = List.of(SHORT, BYTE, CHAR);
  static final List<Kind> NUMBERS = List.of(INT, LONG, SHORT, BYTE, CHAR, FLOAT, DOUBLE);
  static final List<Kind> INTEGERS = List.of(INT, LONG, SHORT, BYTE, CHAR);
  static final List<Kind> ARRAYS = List.of(INTS, LONGS, SHORTS, BYTES, CHARS, DOUBLES);

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  /** The type as Java writes it. */
  String text() {
    return text;
  }

  /** What an array of this kind holds. */
  Kind element() {
    return switch (this) {
      case INTS -> INT;
      case LONGS -> LONG;
      case SHORTS -> SHORT;
      case BYTES -> BYTE;
      case CHARS -> CHAR;
      case DOUBLES -> DOUBLE;
      case STRINGS -> STRING;
      case GRID -> INTS;
      default -> throw new IllegalStateException(this + " is not an array");
    };
  }
}
