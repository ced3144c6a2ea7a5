import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Outputs and formatters made with a charset, streams of Base64, and constructors seldom used. */
class OutputsWithCharsets {
  public static void main(String[] args) throws Exception {
    Path file = Files.createTempFile("out", ".txt");
    String name = file.toString();
    try (PrintStream out = new PrintStream(name, "ISO-8859-1")) {
      out.println("gr\u00fcn");
    }
    show(file);
    try (PrintStream out = new PrintStream(new File(name), StandardCharsets.UTF_16BE)) {
      out.print("ab");
    }
    show(file);
    try (PrintStream out = new PrintStream(name, StandardCharsets.UTF_8)) {
      out.print("\u00fc");
    }
    show(file);
    try (PrintStream out = new PrintStream(new File(name), "US-ASCII")) {
      out.print("a\u00fcb");
    }
    show(file);
    try (Formatter f = new Formatter(name, "ISO-8859-1")) {
      f.format("%s %d", "\u00e9", 3);
    }
    show(file);
    try (Formatter f = new Formatter(new File(name), "UTF-8", Locale.GERMANY)) {
      f.format("%.2f", 1.5);
    }
    show(file);
    try (Formatter f = new Formatter(name, StandardCharsets.UTF_16LE, Locale.US)) {
      f.format("%.1f", 1.5);
    }
    show(file);
    Files.delete(file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Formatter f = new Formatter(bytes, "ISO-8859-1", Locale.FRANCE)) {
      f.format("%.1f \u00e0", 2.5);
    }
    System.out.println(Arrays.toString(bytes.toByteArray()));
    bytes = new ByteArrayOutputStream();
    try (PrintWriter w = new PrintWriter(bytes, true, StandardCharsets.ISO_8859_1)) {
      w.println("\u00ff");
    }
    System.out.println(Arrays.toString(bytes.toByteArray()));
    base64();
    rest();
  }

  private static void show(Path file) throws IOException {
    System.out.println(Arrays.toString(Files.readAllBytes(file)));
  }

  private static void base64() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (OutputStream out = Base64.getEncoder().wrap(text)) {
      out.write("hello, ".getBytes(StandardCharsets.UTF_8));
      out.write('w');
      out.write("a world".getBytes(StandardCharsets.UTF_8), 2, 3);
    }
    System.out.println(text);
    try (InputStream in = Base64.getDecoder().wrap(new ByteArrayInputStream(text.toByteArray()))) {
      System.out.println((char) in.read() + new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    OutputStream lines = Base64.getMimeEncoder().wrap(text);
    lines.write(new byte[60]);
    lines.close();
    System.out.println(text.size());
    try {
      lines.write(1);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try {
      Base64.getDecoder().wrap(new ByteArrayInputStream(new byte[] {'*', 'a'})).read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  @SuppressWarnings("deprecation")
  private static void rest() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(65);
    bytes.write(66);
    System.out.println(bytes.toString(0) + " " + (int) bytes.toString(1).charAt(0));
    ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(3, false, List.of(1, 2));
    System.out.println(queue + " " + queue.offer(3) + " " + queue.offer(4));
    try {
      queue = new ArrayBlockingQueue<>(1, true, List.of(1, 2));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    AtomicIntegerArray ints = new AtomicIntegerArray(2);
    System.out.println(ints.weakCompareAndSet(1, 0, 5) + " " + ints);
    AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(1);
    System.out.println(texts.weakCompareAndSet(0, null, "x") + " " + texts);
    try {
      throw new NoSuchAlgorithmException("none", new IllegalStateException("why"));
    } catch (GeneralSecurityException e) {
      System.out.println(e.getMessage() + " " + e.getCause());
    }
    System.out.println(new GeneralSecurityException(new RuntimeException("r")).getMessage());
  }
}
