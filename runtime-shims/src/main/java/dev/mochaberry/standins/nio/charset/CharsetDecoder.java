package dev.mochaberry.standins.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;

/** {@code java.nio.charset.CharsetDecoder}: whole buffers, and what of them is malformed. */
public final class CharsetDecoder {
  private final Charset charset;
  private CodingErrorAction malformed = CodingErrorAction.REPORT;
  private CodingErrorAction unmappable = CodingErrorAction.REPORT;
  private String replacement = "\ufffd";

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

  public CharsetDecoder reset() {
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
        if (malformed == CodingErrorAction.REPORT) {
          throw new MalformedInputException(-size);
        }
        out.append(new String(left, start, i - start, charset));
        out.append(malformed == CodingErrorAction.REPLACE ? replacement : "");
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
      return bytes.length - i < 2 ? -1 : 2;
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
