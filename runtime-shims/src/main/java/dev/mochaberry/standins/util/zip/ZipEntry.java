package dev.mochaberry.standins.util.zip;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** {@code java.util.zip.ZipEntry}. */
public class ZipEntry implements Cloneable {
  public static final int STORED = 0;
  public static final int DEFLATED = 8;
  private static final int MOST = 0xFFFF;
  private static final long LARGEST = 0xFFFF_FFFFL;

  private final String name;
  private String comment;
  private byte[] extra;
  private int method = -1;
  private long size = -1;
  private long compressedSize = -1;
  private long crc = -1;

  /** As MS-DOS keeps it, two seconds a step; or -1. */
  long dosTime = -1;

  /** Where the entry begins in what is written. */
  long offset;

  int flags;

  public ZipEntry(String name) {
    if (name.length() > MOST) {
      throw new IllegalArgumentException("entry name too long");
    }
    this.name = name;
  }

  public ZipEntry(ZipEntry e) {
    this(e.name);
    comment = e.comment;
    extra = e.extra;
    method = e.method;
    size = e.size;
    compressedSize = e.compressedSize;
    crc = e.crc;
    dosTime = e.dosTime;
  }

  public String getName() {
    return name;
  }

  public void setTime(long millis) {
    setTimeLocal(
        LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(millis), ZoneId.systemDefault()));
  }

  public long getTime() {
    return dosTime < 0
        ? -1
        : getTimeLocal().atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }

  public void setTimeLocal(LocalDateTime t) {
    dosTime =
        t.getYear() < 1980
            ? 1 << 21 | 1 << 16
            : (long) (t.getYear() - 1980) << 25
                | t.getMonthValue() << 21
                | t.getDayOfMonth() << 16
                | t.getHour() << 11
                | t.getMinute() << 5
                | t.getSecond() >> 1;
  }

  public LocalDateTime getTimeLocal() {
    int t = (int) dosTime;
    return dosTime < 0
        ? null
        : LocalDateTime.of(
            (t >> 25 & 127) + 1980,
            Math.max(t >> 21 & 15, 1),
            Math.max(t >> 16 & 31, 1),
            t >> 11 & 31,
            t >> 5 & 63,
            (t & 31) << 1);
  }

  public void setSize(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("invalid entry size");
    }
    this.size = size;
  }

  public long getSize() {
    return size;
  }

  public long getCompressedSize() {
    return compressedSize;
  }

  public void setCompressedSize(long size) {
    compressedSize = size;
  }

  public void setCrc(long crc) {
    if (crc < 0 || crc > LARGEST) {
      throw new IllegalArgumentException("invalid entry crc-32");
    }
    this.crc = crc;
  }

  public long getCrc() {
    return crc;
  }

  public void setMethod(int method) {
    if (method != STORED && method != DEFLATED) {
      throw new IllegalArgumentException("invalid compression method");
    }
    this.method = method;
  }

  public int getMethod() {
    return method;
  }

  public void setExtra(byte[] extra) {
    this.extra = extra;
  }

  public byte[] getExtra() {
    return extra;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getComment() {
    return comment;
  }

  public boolean isDirectory() {
    return name.endsWith("/");
  }

  @Override
  public String toString() {
    return getName();
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public Object clone() {
    return new ZipEntry(this);
  }
}
