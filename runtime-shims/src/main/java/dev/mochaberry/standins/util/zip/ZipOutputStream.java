package dev.mochaberry.standins.util.zip;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** {@code java.util.zip.ZipOutputStream}: an entry is compressed when all of it is there. */
public class ZipOutputStream extends FilterOutputStream {
  public static final int STORED = ZipEntry.STORED;
  public static final int DEFLATED = ZipEntry.DEFLATED;
  private static final int SIZES_FOLLOW = 8;
  private static final int UTF8 = 0x800;

  private final Charset charset;
  private final List<ZipEntry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final CRC32 crc = new CRC32();
  private ByteArrayOutputStream data = new ByteArrayOutputStream();
  private ZipEntry current;
  private String comment;
  private int method = DEFLATED;
  private int level = Deflater.DEFAULT_COMPRESSION;
  private long written;
  private boolean finished;
  private boolean closed;

  public ZipOutputStream(OutputStream out) {
    this(out, StandardCharsets.UTF_8);
  }

  public ZipOutputStream(OutputStream out, Charset charset) {
    super(out);
    this.charset = charset;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public void setMethod(int method) {
    if (method != STORED && method != DEFLATED) {
      throw new IllegalArgumentException("invalid compression method");
    }
    this.method = method;
  }

  public void setLevel(int level) {
    if ((level < 0 || level > 9) && level != Deflater.DEFAULT_COMPRESSION) {
      throw new IllegalArgumentException("invalid compression level");
    }
    this.level = level;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  public void putNextEntry(ZipEntry e) throws IOException {
    checkOpen();
    if (current != null) {
      closeEntry();
    }
    if (e.dosTime < 0) {
      e.setTime(System.currentTimeMillis());
    }
    if (e.getMethod() < 0) {
      e.setMethod(method);
    }
    e.flags = charset == StandardCharsets.UTF_8 ? UTF8 : 0;
    if (e.getMethod() == DEFLATED) {
      e.flags |= SIZES_FOLLOW;
    } else {
      if (e.getSize() < 0) {
        e.setSize(e.getCompressedSize());
      }
      if (e.getSize() < 0 || e.getCrc() < 0) {
        throw new ZipException("STORED entry missing size, compressed size, or crc-32");
      }
      e.setCompressedSize(e.getSize());
    }
    if (!names.add(e.getName())) {
      throw new ZipException("duplicate entry: " + e.getName());
    }
    e.offset = written;
    entries.add(e);
    current = e;
    crc.reset();
    data = new ByteArrayOutputStream();
    boolean sizes = e.getMethod() == STORED;
    number(0x04034B50L, 4);
    number(sizes ? 10 : 20, 2);
    head(e, sizes);
    byte[] name = e.getName().getBytes(charset);
    byte[] extra = e.getExtra() == null ? new byte[0] : e.getExtra();
    number(name.length, 2);
    number(extra.length, 2);
    bytes(name);
    bytes(extra);
  }

  /** What both headers of an entry have: from its flags to its sizes. */
  private void head(ZipEntry e, boolean sizes) throws IOException {
    number(e.flags, 2);
    number(e.getMethod(), 2);
    number(e.dosTime, 4);
    number(sizes ? e.getCrc() : 0, 4);
    number(sizes ? e.getCompressedSize() : 0, 4);
    number(sizes ? e.getSize() : 0, 4);
  }

  private void number(long value, int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >> 8 * i) & 255);
    }
    written += bytes;
  }

  private void bytes(byte[] data) throws IOException {
    out.write(data, 0, data.length);
    written += data.length;
  }

  public void closeEntry() throws IOException {
    checkOpen();
    ZipEntry e = current;
    if (e == null) {
      return;
    }
    byte[] all = data.toByteArray();
    if (e.getMethod() == DEFLATED) {
      byte[] small = Zlib.deflated(all, level, true);
      bytes(small);
      e.setSize(all.length);
      e.setCompressedSize(small.length);
      e.setCrc(crc.getValue());
      number(0x08074B50L, 4);
      number(e.getCrc(), 4);
      number(e.getCompressedSize(), 4);
      number(e.getSize(), 4);
    } else {
      if (e.getSize() != all.length) {
        throw new ZipException(
            "invalid entry size (expected " + e.getSize() + " but got " + all.length + " bytes)");
      } else if (e.getCrc() != crc.getValue()) {
        throw new ZipException(
            "invalid entry crc-32 (expected 0x"
                + Long.toHexString(e.getCrc())
                + " but got 0x"
                + Long.toHexString(crc.getValue())
                + ")");
      }
      bytes(all);
    }
    current = null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] b) throws IOException {
    write(b, 0, b.length);
  }

  @Override
  public void write(byte[] b, int start, int length) throws IOException {
    checkOpen();
    if (length == 0) {
      return;
    } else if (current == null) {
      throw new ZipException("no current ZIP entry");
    }
    data.write(b, start, length);
    crc.update(b, start, length);
  }

  public void finish() throws IOException {
    checkOpen();
    if (finished) {
      return;
    }
    if (current != null) {
      closeEntry();
    }
    long start = written;
    for (ZipEntry e : entries) {
      central(e);
    }
    long size = written - start;
    number(0x06054B50L, 4);
    number(0, 4);
    number(entries.size(), 2);
    number(entries.size(), 2);
    number(size, 4);
    number(start, 4);
    byte[] text = comment == null ? new byte[0] : comment.getBytes(charset);
    number(text.length, 2);
    bytes(text);
    finished = true;
  }

  private void central(ZipEntry e) throws IOException {
    int version = e.getMethod() == STORED ? 10 : 20;
    number(0x02014B50L, 4);
    number(version, 2);
    number(version, 2);
    head(e, true);
    byte[] name = e.getName().getBytes(charset);
    byte[] extra = e.getExtra() == null ? new byte[0] : e.getExtra();
    byte[] text = e.getComment() == null ? new byte[0] : e.getComment().getBytes(charset);
    number(name.length, 2);
    number(extra.length, 2);
    number(text.length, 2);
    number(0, 2);
    number(0, 2);
    number(0, 4);
    number(e.offset, 4);
    bytes(name);
    bytes(extra);
    bytes(text);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      finish();
      closed = true;
      out.close();
    }
  }
}
