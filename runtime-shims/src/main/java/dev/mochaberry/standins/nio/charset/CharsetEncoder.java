package dev.mochaberry.standins.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.Arrays;

/** {@code java.nio.charset.CharsetEncoder}: whole texts, and what of them can be encoded. */
public final class CharsetEncoder {
  private final Charset charset;
  private CodingErrorAction malformed = CodingErrorAction.REPORT;
  private CodingErrorAction unmappable = CodingErrorAction.REPORT;

  /** Null for that of the charset. */
  private byte[] replacement;

  private boolean hasMark;

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

  public byte[] replacement() {
    if (replacement != null) {
      return replacement;
    }
    boolean marks = charset.name().equals("UTF-16"); // which the replacement does not
    return replacementText().getBytes(marks ? StandardCharsets.UTF_16BE : charset);
  }

  private String replacementText() {
    return isNarrow() || charset.name().equals("UTF-8") ? "?" : "\ufffd";
  }

  public CharsetEncoder replaceWith(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw new IllegalArgumentException(bytes == null ? "Null replacement" : "Empty replacement");
    } else if (bytes.length > maxBytesPerChar()) {
      throw new IllegalArgumentException("Replacement too long");
    } else if (!isLegalReplacement(bytes)) {
      throw new IllegalArgumentException("Illegal replacement");
    }
    replacement = bytes.clone();
    return this;
  }

  public boolean isLegalReplacement(byte[] bytes) {
    try {
      new CharsetDecoder(charset).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  public CharsetEncoder reset() {
    hasMark = false;
    return this;
  }

  public float averageBytesPerChar() {
    return isNarrow() ? 1 : charset.name().equals("UTF-8") ? 1.1f : isWidest() ? 4 : 2;
  }

  public float maxBytesPerChar() {
    return isNarrow()
        ? 1
        : charset.name().equals("UTF-8") ? 3 : charset.name().length() > 6 && !isWidest() ? 2 : 4;
  }

  private boolean isWidest() {
    return charset.name().startsWith("UTF-32");
  }

  private boolean isNarrow() {
    return !charset.name().startsWith("UTF");
  }

  private boolean isMapped(int codePoint) {
    if (!isNarrow()) {
      return true;
    } else if (charset.name().equals("US-ASCII") || charset.name().equals("ISO-8859-1")) {
      return codePoint < (charset.name().equals("US-ASCII") ? 0x80 : 0x100);
    }
    String one = String.valueOf((char) codePoint);
    return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
        && codePoint != '\ufffd'
        && new String(one.getBytes(charset), charset).equals(one);
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
    byte[] before = new byte[0];
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
        if (replacement != null) {
          before = joined(joined(before, kept.toString().getBytes(charset)), replacement);
          kept.setLength(0);
        } else {
          kept.append(replacementText());
        }
      } else if (action == null) {
        kept.append(all, i, i + size);
      }
      i += size;
    }
    text.position(text.limit());
    byte[] rest = kept.toString().getBytes(charset);
    return ByteBuffer.wrap(before.length == 0 ? rest : joined(before, rest));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  public CoderResult encode(CharBuffer in, ByteBuffer out, boolean ends) {
    while (in.hasRemaining()) {
      char c = in.get(in.position());
      boolean isPair = Character.isHighSurrogate(c) && in.remaining() > 1;
      isPair &= isPair && Character.isLowSurrogate(in.get(in.position() + 1));
      if (Character.isHighSurrogate(c) && in.remaining() < 2 && !ends) {
        return CoderResult.UNDERFLOW;
      }
      String piece = in.subSequence(0, isPair ? 2 : 1).toString();
      byte[] bytes;
      if (!isPair && Character.isSurrogate(c) || !isMapped(piece.codePointAt(0))) {
        boolean isWhole = isPair || !Character.isSurrogate(c);
        CodingErrorAction action = isWhole ? unmappable : malformed;
        if (action == CodingErrorAction.REPORT) {
          return isWhole
              ? CoderResult.unmappableForLength(piece.length())
              : CoderResult.malformedForLength(1);
        }
        bytes = action == CodingErrorAction.REPLACE ? replacement() : new byte[0];
      } else {
        bytes = piece.getBytes(charset);
        if (hasMark && charset.name().equals("UTF-16")) {
          bytes = Arrays.copyOfRange(bytes, 2, bytes.length);
        }
      }
      if (out.remaining() < bytes.length) {
        return CoderResult.OVERFLOW;
      }
      out.put(bytes);
      hasMark = true;
      in.position(in.position() + piece.length());
    }
    return CoderResult.UNDERFLOW;
  }

  public CoderResult flush(ByteBuffer out) {
    return CoderResult.UNDERFLOW;
  }
}
