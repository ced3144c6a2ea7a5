package dev.mochaberry.standins.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;

/** {@code java.nio.charset.CharsetDecoder}: whole buffers, and what of them is malformed. */
public final class CharsetDecoder {
  private final Charset charset;
  private CodingErrorAction malformed = CodingErrorAction.REPORT;
  private CodingErrorAction unmappable = CodingErrorAction.REPORT;
  private String replacement = "\ufffd";
  private boolean hasStarted;
  private boolean isLittle;

  CharsetDecoder(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }

  public CodingErrorAction malformedInputAction() {
    return malformed;
  }

  public CodingErrorAction unmappableCharacterAction() {
    return unmappable;
  }

  public CharsetDecoder onMalformedInput(CodingErrorAction action) {
    malformed = checked(action);
    return this;
  }

  public CharsetDecoder onUnmappableCharacter(CodingErrorAction action) {
    unmappable = checked(action);
    return this;
  }

  static CodingErrorAction checked(CodingErrorAction action) {
    if (action == null) {
      throw new IllegalArgumentException("Null action");
    }
    return action;
  }

  public String replacement() {
    return replacement;
  }

  public CharsetDecoder replaceWith(String text) {
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException(text == null ? "Null replacement" : "Empty replacement");
    } else if (text.length() > 1) {
      throw new IllegalArgumentException("Replacement too long");
    }
    replacement = text;
    return this;
  }

  public float averageCharsPerByte() {
    String name = charset.name();
    return name.startsWith("UTF-16") ? 0.5f : name.startsWith("UTF-32") ? 0.25f : 1;
  }

  public float maxCharsPerByte() {
    return 1;
  }

  public CharsetDecoder reset() {
    hasStarted = false;
    return this;
  }

  public CharBuffer decode(ByteBuffer bytes) throws CharacterCodingException {
    byte[] left = new byte[bytes.remaining()];
    bytes.get(left);
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i < left.length; ) {
      int size = pieceAt(left, i);
      if (size < 0) {
        CodingErrorAction action = isByTable() ? unmappable : malformed;
        if (action == CodingErrorAction.REPORT) {
          if (isByTable()) {
            throw new UnmappableCharacterException(1);
          }
          throw new MalformedInputException(-size);
        }
        out.append(new String(left, start, i - start, charset));
        out.append(action == CodingErrorAction.REPLACE ? replacement : "");
        start = i - size;
      }
      i += Math.abs(size);
    }
    out.append(new String(left, start, left.length - start, charset));
    return CharBuffer.wrap(out.toString().toCharArray());
  }

  /** How many bytes belong together, less than zero where they are no character. */
  private int pieceAt(byte[] bytes, int i) {
    String name = charset.name();
    if (name.startsWith("UTF-16")) {
      return unitsAt(bytes, i);
    } else if (name.startsWith("UTF-32")) {
      return bytes.length - i < 4 ? i - bytes.length : 4;
    } else if (isByTable()) {
      return new String(bytes, i, 1, charset).charAt(0) == '\ufffd' ? -1 : 1;
    }
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80 || name.equals("ISO-8859-1")) {
      return 1;
    }
    if (name.equals("US-ASCII") || lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int k = 1; k < size; k++) {
      if (i + k >= bytes.length || !follows(lead, k, bytes[i + k] & 0xFF)) {
        return -k;
      }
    }
    return size;
  }

  /** Whether bytes are looked up in a table: what it lacks is no fault of form. */
  private boolean isByTable() {
    String name = charset.name();
    return !name.startsWith("UTF-") && !name.equals("US-ASCII") && !name.equals("ISO-8859-1");
  }

  /** The same of UTF-16: two bytes, or four of a pair. */
  private int unitsAt(byte[] bytes, int i) {
    if (bytes.length - i < 2) {
      return i - bytes.length;
    }
    if (!hasStarted) {
      hasStarted = true;
      isLittle =
          charset.name().endsWith("LE")
              || charset.name().equals("UTF-16") && bytes[i] == -1 && bytes[i + 1] == -2;
    }
    char unit = unitAt(bytes, i);
    if (!Character.isSurrogate(unit)) {
      return 2;
    } else if (Character.isLowSurrogate(unit)) {
      return -2;
    } else if (bytes.length - i < 4) {
      return i - bytes.length;
    }
    return Character.isLowSurrogate(unitAt(bytes, i + 2)) ? 4 : -4;
  }

  private char unitAt(byte[] bytes, int i) {
    int high = bytes[isLittle ? i + 1 : i] & 0xFF;
    int low = bytes[isLittle ? i : i + 1] & 0xFF;
    return (char) (high << 8 | low);
  }

  public CoderResult decode(ByteBuffer in, CharBuffer out, boolean ends) {
    while (in.hasRemaining()) {
      byte[] next = new byte[Math.min(in.remaining(), 4)];
      for (int k = 0; k < next.length; k++) {
        next[k] = in.get(in.position() + k);
      }
      boolean isFirst = !hasStarted;
      int size = pieceAt(next, 0);
      if (-size == next.length && next.length < 4 && !ends && mayGoOn(next)) {
        return CoderResult.UNDERFLOW;
      }
      String piece;
      if (size < 0) {
        CodingErrorAction action = isByTable() ? unmappable : malformed;
        if (action == CodingErrorAction.REPORT) {
          return isByTable()
              ? CoderResult.unmappableForLength(1)
              : CoderResult.malformedForLength(-size);
        }
        piece = action == CodingErrorAction.REPLACE ? replacement : "";
      } else if (charset.name().equals("UTF-16")) {
        piece = isFirst && isMark(next) ? "" : unitsOf(next, size);
      } else {
        piece = new String(next, 0, size, charset);
      }
      if (out.remaining() < piece.length()) {
        return CoderResult.OVERFLOW;
      }
      out.put(piece);
      in.position(in.position() + Math.abs(size));
    }
    return CoderResult.UNDERFLOW;
  }

  /** Whether more bytes may make a character of those that are none yet. */
  private boolean mayGoOn(byte[] bytes) {
    int lead = bytes[0] & 0xFF;
    String name = charset.name();
    return name.startsWith("UTF-16")
        || name.startsWith("UTF-32")
        || name.equals("UTF-8") && lead >= 0xC2 && lead <= 0xF4;
  }

  private boolean isMark(byte[] bytes) {
    return unitAt(bytes, 0) == '\ufeff';
  }

  private String unitsOf(byte[] bytes, int size) {
    String first = String.valueOf(unitAt(bytes, 0));
    return size == 2 ? first : first + unitAt(bytes, 2);
  }

  public CoderResult flush(CharBuffer out) {
    return CoderResult.UNDERFLOW;
  }

  /** Whether a byte may stand at a place behind the first (Unicode 15, table 3-7). */
  private static boolean follows(int lead, int place, int b) {
    int least = 0x80;
    int most = 0xBF;
    if (place == 1) {
      least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : least;
      most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : most;
    }
    return b >= least && b <= most;
  }
}
