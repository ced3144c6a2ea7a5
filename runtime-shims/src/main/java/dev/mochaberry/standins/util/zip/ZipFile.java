package dev.mochaberry.standins.util.zip;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * {@code java.util.zip.ZipFile}: the directory at the file's end (PKWARE's APPNOTE, 4.3.12) is read
 * when it is opened, an entry when it is asked for.
 */
public class ZipFile implements Closeable {
  public static final int OPEN_READ = 1;
  public static final int OPEN_DELETE = 4;

  private static final int END = 0x06054B50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL = 0x02014B50;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENCRYPTED = 1;

  private final File path;
  private final RandomAccessFile file;
  private final Charset charset;
  private final boolean deletes;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private String comment;
  private boolean closed;

  public ZipFile(String name) throws IOException {
    this(new File(name), OPEN_READ);
  }

  public ZipFile(File file) throws IOException {
    this(file, OPEN_READ);
  }

  public ZipFile(File file, int mode) throws IOException {
    this(file, mode, StandardCharsets.UTF_8);
  }

  public ZipFile(String name, Charset charset) throws IOException {
    this(new File(name), OPEN_READ, charset);
  }

  public ZipFile(File file, Charset charset) throws IOException {
    this(file, OPEN_READ, charset);
  }

  public ZipFile(File file, int mode, Charset charset) throws IOException {
    if ((mode & OPEN_READ) == 0 || (mode & ~(OPEN_READ | OPEN_DELETE)) != 0) {
      throw new IllegalArgumentException("Illegal mode: 0x" + Integer.toHexString(mode));
    }
    this.path = file;
    this.charset = Objects.requireNonNull(charset, "charset");
    this.deletes = (mode & OPEN_DELETE) != 0;
    if (!file.exists()) {
      throw new NoSuchFileException(file.getPath());
    }
    this.file = new RandomAccessFile(file, "r");
    boolean read = false;
    try {
      readDirectory();
      read = true;
    } finally {
      if (!read) {
        this.file.close();
      }
    }
  }

  private void readDirectory() throws IOException {
    long size = file.length();
    if (size == 0) {
      throw new ZipException("zip file is empty");
    }
    byte[] tail = part(Math.max(0, size - END_SIZE - LONGEST_COMMENT), size);
    int end = tail.length - END_SIZE;
    while (end >= 0
        && (number(tail, end, 4) != END
            || end + END_SIZE + number(tail, end + 20, 2) != tail.length)) {
      end--;
    }
    if (end < 0) {
      throw new ZipException("zip END header not found");
    }
    if (end + END_SIZE < tail.length) {
      comment = text(tail, end + END_SIZE, tail.length);
    }
    long length = number(tail, end + 12, 4);
    long from = number(tail, end + 16, 4);
    if (from + length > size) {
      throw new ZipException("invalid END header (bad central directory offset)");
    }
    byte[] directory = part(from, from + length);
    for (int at = 0; at + CENTRAL_SIZE <= directory.length; ) {
      if (number(directory, at, 4) != CENTRAL) {
        throw new ZipException("invalid CEN header (bad signature)");
      }
      at = readEntry(directory, at);
    }
  }

  /** Keeps an entry of the directory; where the next begins. */
  private int readEntry(byte[] d, int at) {
    int name = at + CENTRAL_SIZE;
    int extra = name + (int) number(d, at + 28, 2);
    int remark = extra + (int) number(d, at + 30, 2);
    int next = remark + (int) number(d, at + 32, 2);
    ZipEntry e = new ZipEntry(text(d, name, extra));
    e.flags = (int) number(d, at + 8, 2);
    e.setMethod((int) number(d, at + 10, 2));
    e.dosTime = number(d, at + 12, 4);
    e.setCrc(number(d, at + 16, 4));
    e.setCompressedSize(number(d, at + 20, 4));
    e.setSize(number(d, at + 24, 4));
    e.offset = number(d, at + 42, 4);
    if (remark > extra) {
      byte[] more = new byte[remark - extra];
      System.arraycopy(d, extra, more, 0, more.length);
      e.setExtra(more);
    }
    if (next > remark) {
      e.setComment(text(d, remark, next));
    }
    entries.put(e.getName(), e);
    return next;
  }

  private byte[] part(long from, long to) throws IOException {
    byte[] found = new byte[(int) (to - from)];
    file.seek(from);
    file.readFully(found);
    return found;
  }

  private static long number(byte[] data, int at, int bytes) {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (data[at + i] & 255L) << 8 * i;
    }
    return value;
  }

  private String text(byte[] data, int from, int to) {
    return new String(data, from, to - from, charset);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("zip file closed");
    }
  }

  /** The file's entry of that name, or the folder's, whose name ends with a slash. */
  public ZipEntry getEntry(String name) {
    Objects.requireNonNull(name, "name");
    checkOpen();
    ZipEntry found = entries.get(name);
    found = found == null ? entries.get(name + "/") : found;
    return found == null ? null : copy(found);
  }

  private static ZipEntry copy(ZipEntry e) {
    ZipEntry copy = new ZipEntry(e);
    copy.offset = e.offset;
    return copy;
  }

  public InputStream getInputStream(ZipEntry entry) throws IOException {
    Objects.requireNonNull(entry, "entry");
    checkOpen();
    ZipEntry e = entries.get(entry.getName());
    if (e == null) {
      return null;
    } else if ((e.flags & ENCRYPTED) != 0) {
      throw new ZipException("encrypted entry not supported");
    }
    byte[] head = part(e.offset, e.offset + LOCAL_SIZE);
    long from = e.offset + LOCAL_SIZE + number(head, 26, 2) + number(head, 28, 2);
    byte[] data = part(from, from + e.getCompressedSize());
    return new ByteArrayInputStream(
        e.getMethod() == ZipEntry.STORED ? data : (byte[]) ZipData.inflated(data)[0]);
  }

  public Enumeration<? extends ZipEntry> entries() {
    checkOpen();
    return Collections.enumeration(stream().toList());
  }

  public Stream<? extends ZipEntry> stream() {
    checkOpen();
    return entries.values().stream().map(ZipFile::copy);
  }

  public int size() {
    checkOpen();
    return entries.size();
  }

  public String getName() {
    return path.getPath();
  }

  public String getComment() {
    checkOpen();
    return comment;
  }

  @Override
  public String toString() {
    return path.getName() + "@" + Integer.toHexString(System.identityHashCode(this));
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      file.close();
      if (deletes) {
        Files.deleteIfExists(path.toPath());
      }
    }
  }
}
