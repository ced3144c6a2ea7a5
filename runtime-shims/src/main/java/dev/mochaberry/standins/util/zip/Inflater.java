package dev.mochaberry.standins.util.zip;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;

/** {@code java.util.zip.Inflater}: it gives what it has when all of the input is there. */
public class Inflater {
  private final boolean bare;
  private byte[] input = new byte[0];

  /** How many bytes came before those of the last input, and how many there are now. */
  private int before;

  private int count;
  private byte[] output;
  private int taken;
  private int given;
  private boolean ended;

  /** Whether what there is of the input was not enough. */
  private boolean tried;

  public Inflater() {
    this(false);
  }

  public Inflater(boolean nowrap) {
    this.bare = nowrap;
  }

  private void checkOpen() {
    if (ended) {
      throw new NullPointerException("Inflater has been closed");
    }
  }

  public void setInput(byte[] data) {
    setInput(data, 0, data.length);
  }

  public void setInput(byte[] data, int start, int length) {
    if (start < 0 || length < 0 || start > data.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    byte[] all = new byte[count + length];
    System.arraycopy(input, 0, all, 0, count);
    System.arraycopy(data, start, all, count, length);
    before = count;
    input = all;
    count += length;
    tried = false;
  }

  public int getRemaining() {
    return output != null ? count - taken : tried ? 0 : count - before;
  }

  public boolean needsInput() {
    return output == null
        ? tried || count == before
        : getRemaining() == 0 && given == output.length;
  }

  boolean hasPendingOutput() {
    return output != null && given < output.length;
  }

  public boolean needsDictionary() {
    return false;
  }

  public boolean finished() {
    return output != null && given == output.length;
  }

  public int inflate(byte[] out) throws DataFormatException {
    return inflate(out, 0, out.length);
  }

  public int inflate(byte[] out, int start, int length) throws DataFormatException {
    checkOpen();
    if (start < 0 || length < 0 || start > out.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    if (output == null && !tried) {
      tried = true;
      Object[] found = Zlib.inflated(input, bare);
      if (found != null) {
        output = (byte[]) found[0];
        taken = (Integer) found[1];
      }
    }
    if (output == null) {
      return 0;
    }
    int n = Math.min(length, output.length - given);
    System.arraycopy(output, given, out, start, n);
    given += n;
    return n;
  }

  public int getAdler() {
    checkOpen();
    Adler32 sum = new Adler32();
    if (output != null && !bare) {
      sum.update(output, 0, given);
    }
    return (int) sum.getValue();
  }

  public int getTotalIn() {
    checkOpen();
    return output == null ? 0 : taken;
  }

  public long getBytesRead() {
    return getTotalIn();
  }

  public int getTotalOut() {
    checkOpen();
    return given;
  }

  public long getBytesWritten() {
    return getTotalOut();
  }

  public void reset() {
    checkOpen();
    input = new byte[0];
    before = count = taken = given = 0;
    output = null;
    tried = false;
  }

  public void end() {
    ended = true;
  }
}
