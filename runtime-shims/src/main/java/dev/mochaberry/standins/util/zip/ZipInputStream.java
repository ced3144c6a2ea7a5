package dev.mochaberry.standins.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** {@code java.util.zip.ZipInputStream}: all of the stream is read at once. */
public class ZipInputStream extends InputStream {
  private final InputStream in;
  private final Charset charset;
  private byte[] all;
  private int index;
  private byte[] entry;
  private int place;
  private boolean closed;

  public ZipInputStream(InputStream in) {
    this(in, StandardCharsets.UTF_8);
  }

  public ZipInputStream(InputStream in, Charset charset) {
    if (in == null) {
      throw new NullPointerException("in is null");
    }
    this.in = in;
    this.charset = charset;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  private long number(int bytes) throws IOException {
    if (index + bytes > all.length) {
      throw new EOFException("Unexpected end of ZLIB input stream");
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (all[index++] & 255L) << 8 * i;
    }
    return value;
  }

  private byte[] part(int length) throws IOException {
    if (length > all.length - index) {
      throw new EOFException();
    }
    byte[] found = new byte[length];
    System.arraycopy(all, index, found, 0, length);
    index += length;
    return found;
  }

  public ZipEntry getNextEntry() throws IOException {
    checkOpen();
    if (all == null) {
      all = in.readAllBytes();
    }
    entry = null;
    if (index + 30 > all.length || number(4) != 0x04034B50L) {
      index = all.length;
      return null;
    }
    number(2);
    int flags = (int) number(2);
    int method = (int) number(2);
    long time = number(4);
    long crc = number(4);
    long compressed = number(4);
    long size = number(4);
    int nameLength = (int) number(2);
    int extraLength = (int) number(2);
    ZipEntry e = new ZipEntry(new String(part(nameLength), charset));
    if (extraLength > 0) {
      e.setExtra(part(extraLength));
    }
    e.dosTime = time;
    e.setMethod(method);
    boolean follow = (flags & 8) != 0;
    if (!follow) {
      e.setCrc(crc);
      e.setCompressedSize(compressed);
      e.setSize(size);
    }
    read(e, follow);
    return e;
  }

  private void read(ZipEntry e, boolean follow) throws IOException {
    place = 0;
    if (e.getMethod() == ZipEntry.STORED) {
      entry = part((int) e.getSize());
      return;
    }
    byte[] rest = new byte[all.length - index];
    System.arraycopy(all, index, rest, 0, rest.length);
    Object[] found = ZipData.inflated(rest);
    entry = (byte[]) found[0];
    index += (Integer) found[1];
    long crc = e.getCrc();
    if (follow) {
      if (number(4) == 0x08074B50L) {
        crc = number(4);
      }
      number(8);
    }
    CRC32 sum = new CRC32();
    sum.update(entry, 0, entry.length);
    if (sum.getValue() != crc) {
      throw new ZipException(
          "invalid entry CRC (expected 0x"
              + Long.toHexString(crc)
              + " but got 0x"
              + Long.toHexString(sum.getValue())
              + ")");
    }
  }

  public void closeEntry() throws IOException {
    checkOpen();
    place = entry == null ? 0 : entry.length;
  }

  @Override
  public int available() throws IOException {
    checkOpen();
    return entry == null || place == entry.length ? 0 : 1;
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return entry == null || place == entry.length ? -1 : entry[place++] & 255;
  }

  @Override
  public int read(byte[] out, int start, int length) throws IOException {
    checkOpen();
    if (start < 0 || length < 0 || start > out.length - length) {
      throw new IndexOutOfBoundsException();
    } else if (length == 0) {
      return 0;
    } else if (entry == null || place == entry.length) {
      return -1;
    }
    int n = Math.min(length, entry.length - place);
    System.arraycopy(entry, place, out, start, n);
    place += n;
    return n;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      in.close();
    }
  }
}
