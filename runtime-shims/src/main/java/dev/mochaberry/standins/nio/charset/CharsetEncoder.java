package dev.mochaberry.standins.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;

/** {@code java.nio.charset.CharsetEncoder}: whole texts, and what of them can be encoded. */
public final class CharsetEncoder {
  private final Charset charset;
  private CodingErrorAction malformed = CodingErrorAction.REPORT;
  private CodingErrorAction unmappable = CodingErrorAction.REPORT;

  CharsetEncoder(Charset charset) {
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

  public CharsetEncoder onMalformedInput(CodingErrorAction action) {
    malformed = CharsetDecoder.checked(action);
    return this;
  }

  public CharsetEncoder onUnmappableCharacter(CodingErrorAction action) {
    unmappable = CharsetDecoder.checked(action);
    return this;
  }

  public CharsetEncoder reset() {
    return this;
  }

  public float averageBytesPerChar() {
    return isNarrow() ? 1 : charset.name().equals("UTF-8") ? 1.1f : 2;
  }

  public float maxBytesPerChar() {
    return isNarrow()
        ? 1
        : charset.name().equals("UTF-8") ? 3 : charset.name().length() > 6 ? 2 : 4;
  }

  private boolean isNarrow() {
    return !charset.name().startsWith("UTF");
  }

  private boolean isMapped(int codePoint) {
    return !isNarrow() || codePoint < (charset.name().equals("US-ASCII") ? 0x80 : 0x100);
  }

  public boolean canEncode(char c) {
    return !Character.isSurrogate(c) && isMapped(c);
  }

  public boolean canEncode(CharSequence text) {
    return text.codePoints()
        .allMatch(c -> (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && isMapped(c));
  }

  public ByteBuffer encode(CharBuffer text) throws CharacterCodingException {
    StringBuilder kept = new StringBuilder();
    String all = text.toString();
    for (int i = 0; i < all.length(); ) {
      int c = all.codePointAt(i);
      int size = Character.charCount(c);
      boolean whole = size == 2 || !Character.isSurrogate((char) c);
      CodingErrorAction action = !whole ? malformed : isMapped(c) ? null : unmappable;
      if (action == CodingErrorAction.REPORT) {
        throw whole ? new UnmappableCharacterException(size) : new MalformedInputException(1);
      }
      if (action == CodingErrorAction.REPLACE) {
        kept.append(isNarrow() ? "?" : "\ufffd");
      } else if (action == null) {
        kept.append(all, i, i + size);
      }
      i += size;
    }
    text.position(text.limit());
    return ByteBuffer.wrap(kept.toString().getBytes(charset));
  }
}
