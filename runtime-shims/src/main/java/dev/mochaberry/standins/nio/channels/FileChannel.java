package dev.mochaberry.standins.nio.channels;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.ScatteringByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** {@code java.nio.channels.FileChannel} over a file that can be read and written anywhere. */
public final class FileChannel
    implements SeekableByteChannel, GatheringByteChannel, ScatteringByteChannel {
  /** What goes from channel to channel at a time, in bytes. */
  private static final int PIECE = 512;

  private final RandomAccessFile file;
  private final boolean reads;
  private final boolean writes;
  private final boolean appends;
  private final Path temporary;
  private boolean closed;

  /**
   * A channel over an open file, whose position it shares.
   *
   * @param temporary what is deleted when the channel is closed, or null
   */
  FileChannel(
      RandomAccessFile file, boolean reads, boolean writes, boolean appends, Path temporary) {
    this.file = file;
    this.reads = reads;
    this.writes = writes;
    this.appends = appends;
    this.temporary = temporary;
  }

  public static FileChannel open(Path path, OpenOption... options) throws IOException {
    return open(path, new HashSet<>(Arrays.asList(options)));
  }

  public static FileChannel open(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean appends = options.contains(StandardOpenOption.APPEND);
    boolean writes = appends || options.contains(StandardOpenOption.WRITE);
    boolean reads = !writes || options.contains(StandardOpenOption.READ);
    boolean cuts = options.contains(StandardOpenOption.TRUNCATE_EXISTING);
    if (reads && appends) {
      throw new IllegalArgumentException("READ + APPEND not allowed");
    } else if (appends && cuts) {
      throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
    }
    boolean isNew = writes && options.contains(StandardOpenOption.CREATE_NEW);
    boolean isThere = Files.exists(path);
    if (isNew && isThere) {
      throw new FileAlreadyExistsException(path.toString());
    } else if (!isNew && !isThere && !(writes && options.contains(StandardOpenOption.CREATE))) {
      throw new NoSuchFileException(path.toString());
    }
    RandomAccessFile file = new RandomAccessFile(path.toFile(), writes ? "rw" : "r");
    if (writes && cuts) {
      file.setLength(0);
    }
    boolean deletes = options.contains(StandardOpenOption.DELETE_ON_CLOSE);
    FileChannel channel = new FileChannel(file, reads, writes, appends, deletes ? path : null);
    return appends ? channel.position(file.length()) : channel;
  }

  private void check() throws ClosedChannelException {
    if (closed) {
      throw new ClosedChannelException();
    }
  }

  private void checkRead() throws ClosedChannelException {
    check();
    if (!reads) {
      throw new NonReadableChannelException();
    }
  }

  private void checkWrite() throws ClosedChannelException {
    check();
    if (!writes) {
      throw new NonWritableChannelException();
    }
  }

  private static void checkPlace(long place) {
    if (place < 0) {
      throw new IllegalArgumentException("Negative position");
    }
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    Objects.requireNonNull(target);
    checkRead();
    if (target.isReadOnly()) {
      throw new IllegalArgumentException("Read-only buffer");
    } else if (!target.hasRemaining()) {
      return 0;
    }
    long left = file.length() - file.getFilePointer();
    if (left <= 0) {
      return -1;
    }
    byte[] data = new byte[(int) Math.min(left, target.remaining())];
    int count = file.read(data);
    target.put(data, 0, count);
    return count;
  }

  public int read(ByteBuffer target, long place) throws IOException {
    Objects.requireNonNull(target);
    checkPlace(place);
    checkRead();
    long before = file.getFilePointer();
    file.seek(place);
    try {
      return read(target);
    } finally {
      file.seek(before);
    }
  }

  @Override
  public long read(ByteBuffer[] targets) throws IOException {
    return read(targets, 0, targets.length);
  }

  @Override
  public long read(ByteBuffer[] targets, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, targets.length);
    checkRead();
    long all = 0;
    for (int i = from; i < from + count; i++) {
      int some = read(targets[i]);
      if (some < 0) {
        return all == 0 ? -1 : all;
      }
      all += some;
    }
    return all;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    Objects.requireNonNull(source);
    checkWrite();
    if (appends) {
      file.seek(file.length());
    }
    byte[] data = new byte[source.remaining()];
    source.get(data);
    pad();
    file.write(data);
    return data.length;
  }

  /** Writing behind the end makes what is between zero. */
  private void pad() throws IOException {
    long gap = file.getFilePointer() - file.length();
    if (gap > 0) {
      file.seek(file.length());
      for (; gap > 0; gap -= PIECE) {
        file.write(new byte[(int) Math.min(gap, PIECE)]);
      }
    }
  }

  public int write(ByteBuffer source, long place) throws IOException {
    Objects.requireNonNull(source);
    checkPlace(place);
    checkWrite();
    long before = file.getFilePointer();
    file.seek(place);
    try {
      return write(source);
    } finally {
      file.seek(before);
    }
  }

  @Override
  public long write(ByteBuffer[] sources) throws IOException {
    return write(sources, 0, sources.length);
  }

  @Override
  public long write(ByteBuffer[] sources, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, sources.length);
    checkWrite();
    long all = 0;
    for (int i = from; i < from + count; i++) {
      all += write(sources[i]);
    }
    return all;
  }

  @Override
  public long position() throws IOException {
    check();
    return file.getFilePointer();
  }

  @Override
  public FileChannel position(long place) throws IOException {
    check();
    if (place < 0) {
      throw new IllegalArgumentException();
    }
    file.seek(place);
    return this;
  }

  @Override
  public long size() throws IOException {
    check();
    return file.length();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    check();
    if (size < 0) {
      throw new IllegalArgumentException("Negative size");
    }
    checkWrite();
    long place = Math.min(file.getFilePointer(), size);
    if (size < file.length()) {
      file.setLength(size);
    }
    file.seek(place);
    return this;
  }

  /** What is written is in the file at once. */
  public void force(boolean metaData) throws IOException {
    check();
  }

  public long transferTo(long place, long count, WritableByteChannel target) throws IOException {
    check();
    if (!target.isOpen()) {
      throw new ClosedChannelException();
    }
    checkRead();
    checkTransfer(place, count);
    long all = 0;
    while (all < count) {
      ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count - all, PIECE));
      if (read(piece, place + all) < 0) {
        break;
      }
      all += target.write(piece.flip());
    }
    return all;
  }

  public long transferFrom(ReadableByteChannel source, long place, long count) throws IOException {
    check();
    if (!source.isOpen()) {
      throw new ClosedChannelException();
    }
    checkWrite();
    checkTransfer(place, count);
    if (place > size()) {
      return 0;
    }
    long all = 0;
    while (all < count) {
      ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count - all, PIECE));
      if (source.read(piece) < 0) {
        break;
      }
      all += write(piece.flip(), place + all);
    }
    return all;
  }

  private static void checkTransfer(long place, long count) {
    if (place < 0 || count < 0) {
      throw new IllegalArgumentException();
    }
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      file.close();
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
