import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.concurrent.Callable;

/** Files read and written through channels and buffers. */
public class ChannelsToFiles {
  static Path folder;

  static String plain(Object text) {
    return String.valueOf(text).replace(folder.toString(), "FOLDER");
  }

  static void attempt(Callable<Object> what) {
    try {
      System.out.println(plain(what.call()));
    } catch (Exception e) {
      System.out.println(plain(e));
    }
  }

  static ByteBuffer bytes(String s) {
    return ByteBuffer.wrap(s.getBytes(StandardCharsets.UTF_8));
  }

  static void opened(Path file) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      System.out.println(out.write(bytes("hello channel")) + " " + out.position() + " " + out.size());
      System.out.println(out.write(bytes("HE"), 0) + " " + out.position());
      out.position(15);
      System.out.println(out.write(new ByteBuffer[] {bytes("ab"), bytes(""), bytes("c")}));
      out.force(true);
      attempt(() -> out.read(ByteBuffer.allocate(1)));
      System.out.println(out.truncate(16).size() + " " + out.position() + " " + out.isOpen());
      attempt(() -> out.position(-1));
      attempt(() -> out.write(bytes("x"), -1));
    }
    try (FileChannel in = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.allocate(7);
      for (int n; (n = in.read(buffer)) != -1; ) {
        buffer.flip();
        StringBuilder line = new StringBuilder(n + ":");
        while (buffer.hasRemaining()) {
          line.append(' ').append(buffer.get());
        }
        System.out.println(line);
        buffer.clear();
      }
      System.out.println(in.read(buffer, 6) + " " + new String(buffer.array(), 0, 4) + " " + in.position());
      System.out.println(in.read(ByteBuffer.allocate(0)) + " " + in.read(ByteBuffer.allocate(2), 99));
      attempt(() -> in.write(bytes("no")));
      attempt(() -> in.read(ByteBuffer.allocate(2).asReadOnlyBuffer()));
      attempt(() -> in.truncate(2));
      ByteBuffer[] parts = {ByteBuffer.allocate(2), ByteBuffer.allocate(3)};
      System.out.println(in.position(1).read(parts) + " " + parts[1]);
      in.close();
      attempt(in::size);
    }
  }

  static void options(Path file) throws IOException {
    attempt(() -> FileChannel.open(folder.resolve("none")));
    attempt(() -> FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    attempt(() -> FileChannel.open(file, StandardOpenOption.APPEND, StandardOpenOption.READ));
    attempt(
        () -> FileChannel.open(file, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
    try (FileChannel more = FileChannel.open(file, StandardOpenOption.APPEND)) {
      System.out.print(more.position() + " ");
      more.position(0).write(bytes("!"));
      System.out.println(more.position());
    }
    try (SeekableByteChannel both =
        Files.newByteChannel(file, EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
      both.position(both.size() - 1);
      ByteBuffer last = ByteBuffer.allocate(4);
      System.out.println(both.read(last) + " " + (char) last.get(0));
    }
    Path gone = folder.resolve("gone");
    try (FileChannel own =
        FileChannel.open(
            gone,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      own.write(bytes("t"));
    }
    System.out.println(Files.exists(gone));
  }

  static void ofStreams(Path file) throws IOException {
    Path copy = folder.resolve("copy");
    try (FileInputStream in = new FileInputStream(file.toFile());
        FileOutputStream out = new FileOutputStream(copy.toFile());
        FileChannel from = in.getChannel();
        FileChannel to = out.getChannel()) {
      in.read();
      System.out.println(from.position() + " " + from.transferTo(0, from.size(), to));
      System.out.println(to.transferFrom(from, 2, 3) + " " + to.size() + " " + from.position());
      from.close();
      attempt(in::read);
    }
    System.out.println(Files.size(copy) + " " + new String(Files.readAllBytes(copy), 0, 8));
    try (RandomAccessFile file2 = new RandomAccessFile(copy.toFile(), "rw");
        FileChannel channel = file2.getChannel()) {
      file2.seek(3);
      System.out.print(channel.position() + " ");
      channel.write(ByteBuffer.allocate(4).putInt(0x41424344).flip());
      System.out.println(file2.getFilePointer());
      channel.position(3);
      System.out.println(file2.readByte());
    }
  }

  static void streamsOf() throws IOException {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    WritableByteChannel out = Channels.newChannel(sink);
    System.out.println(out.write(bytes("über")) + " " + sink.toString(StandardCharsets.UTF_8));
    out.close();
    attempt(() -> out.write(bytes("x")));
    ReadableByteChannel in = Channels.newChannel(new ByteArrayInputStream(sink.toByteArray()));
    ByteBuffer some = ByteBuffer.allocate(3);
    System.out.println(in.read(some) + " " + in.read(some) + " " + in.isOpen());
    System.out.println((char) Channels.newInputStream(in).read() + "" + in.read(some.clear()));
    System.out.println(in.read(some.clear()));
  }

  public static void main(String[] args) throws IOException {
    folder = Files.createTempDirectory("channels");
    Path file = folder.resolve("data");
    opened(file);
    options(file);
    ofStreams(file);
    streamsOf();
    for (String name : new String[] {"data", "copy"}) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }
}
