package dev.mochaberry.standins.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;

/** {@code java.nio.charset.CoderResult}: why a coder stopped. */
public final class CoderResult {
  private static final int ENDED = 0;
  private static final int FULL = 1;
  private static final int MALFORMED = 2;
  private static final int UNMAPPABLE = 3;

  public static final CoderResult UNDERFLOW = new CoderResult(ENDED, 0);
  public static final CoderResult OVERFLOW = new CoderResult(FULL, 0);

  private final int kind;
  private final int length;

  private CoderResult(int kind, int length) {
    this.kind = kind;
    this.length = length;
  }

  public static CoderResult malformedForLength(int length) {
    return ofLength(MALFORMED, length);
  }

  public static CoderResult unmappableForLength(int length) {
    return ofLength(UNMAPPABLE, length);
  }

  private static CoderResult ofLength(int kind, int length) {
    if (length <= 0) {
      throw new IllegalArgumentException("Non-positive length");
    }
    return new CoderResult(kind, length);
  }

  public boolean isUnderflow() {
    return kind == ENDED;
  }

  public boolean isOverflow() {
    return kind == FULL;
  }

  public boolean isError() {
    return kind >= MALFORMED;
  }

  public boolean isMalformed() {
    return kind == MALFORMED;
  }

  public boolean isUnmappable() {
    return kind == UNMAPPABLE;
  }

  public int length() {
    if (!isError()) {
      throw new UnsupportedOperationException();
    }
    return length;
  }

  public void throwException() throws CharacterCodingException {
    switch (kind) {
      case ENDED:
        throw new BufferUnderflowException();
      case FULL:
        throw new BufferOverflowException();
      case MALFORMED:
        throw new MalformedInputException(length);
      default:
        throw new UnmappableCharacterException(length);
    }
  }

  @Override
  public String toString() {
    switch (kind) {
      case ENDED:
        return "UNDERFLOW";
      case FULL:
        return "OVERFLOW";
      case MALFORMED:
        return "MALFORMED[" + length + "]";
      default:
        return "UNMAPPABLE[" + length + "]";
    }
  }
}
