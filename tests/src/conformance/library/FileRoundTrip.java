import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class FileRoundTrip {
  public static void main(String[] args) throws IOException {
    File dir = new File("/tmp/mochaberry-round-trip");
    System.out.println(dir.mkdirs() | dir.exists());
    System.out.println(
        dir.isDirectory()
            + " "
            + dir.isFile()
            + " "
            + dir.getName()
            + " "
            + dir.getParent()
            + " "
            + dir);
    File f = new File(dir, "a.txt");
    try (BufferedWriter w = new BufferedWriter(new FileWriter(f))) {
      w.write("first line");
      w.newLine();
      w.write("zweite Zeile: ü");
      w.newLine();
    }
    try (PrintWriter pw = new PrintWriter(new FileWriter(f, true))) {
      pw.println(3);
      pw.printf("%.2f%n", 1.5);
    }
    try (BufferedReader r = new BufferedReader(new FileReader(f))) {
      String line;
      int n = 0;
      while ((line = r.readLine()) != null) System.out.println(++n + ": " + line);
    }
    System.out.println(
        f.exists() + " " + f.length() + " " + f.canRead() + " " + Arrays.toString(dir.list()));
    try (Scanner s = new Scanner(f)) {
      System.out.println(s.next() + "|" + s.nextLine() + "|" + s.nextLine() + "|" + s.nextInt());
    }
    try {
      new FileReader(new File(dir, "none.txt"));
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Scanner(new File("/nope/x"));
    } catch (FileNotFoundException e) {
      System.out.println(e);
    }
    File b = new File(dir, "b.bin");
    try (DataOutputStream d = new DataOutputStream(new FileOutputStream(b))) {
      d.writeInt(42);
      d.writeUTF("hi");
    }
    try (DataInputStream d = new DataInputStream(new FileInputStream(b))) {
      System.out.println(d.readInt() + d.readUTF() + d.available());
    }
    try (InputStream in = new BufferedInputStream(new FileInputStream(b.getPath()))) {
      int c, sum = 0;
      while ((c = in.read()) != -1) sum += c;
      System.out.println(sum);
    }
    Path p = dir.toPath().resolve("c.txt");
    Files.writeString(p, "one\ntwo\nthree\n");
    System.out.println(
        Files.readAllLines(p)
            + " "
            + Files.size(p)
            + " "
            + Files.readString(p).length()
            + " "
            + Files.exists(p));
    Files.write(p, List.of("four", "five"), StandardOpenOption.APPEND);
    try (Stream<String> ls = Files.lines(p)) {
      System.out.println(ls.filter(s -> s.contains("o")).collect(Collectors.joining(",")));
    }
    try {
      Files.readString(dir.toPath().resolve("zip"));
    } catch (NoSuchFileException e) {
      System.out.println("NSF " + e.getMessage());
    } catch (IOException e) {
      System.out.println("other");
    }
    try {
      Files.createDirectory(dir.toPath());
    } catch (FileAlreadyExistsException e) {
      System.out.println("exists " + e.getFile());
    }
    Path q = Paths.get("/tmp", "mochaberry-round-trip", "d.txt");
    Files.copy(p, q, StandardCopyOption.REPLACE_EXISTING);
    System.out.println(
        Files.readAllBytes(q).length
            + " "
            + q.getFileName()
            + " "
            + q.getParent()
            + " "
            + q.getNameCount()
            + " "
            + q.startsWith("/tmp")
            + " "
            + Path.of("a/b/../c/./d").normalize()
            + " "
            + Path.of("x").resolve("y/z")
            + " "
            + q.equals(Path.of("/tmp/mochaberry-round-trip/d.txt")));
    try (BufferedWriter w = Files.newBufferedWriter(q)) {
      w.write("short");
    }
    try (BufferedReader r = Files.newBufferedReader(q, StandardCharsets.UTF_8)) {
      System.out.println(r.readLine() + r.readLine());
    }
    try {
      Files.delete(dir.toPath());
    } catch (DirectoryNotEmptyException e) {
      System.out.println("not empty");
    }
    File[] all = dir.listFiles();
    Arrays.sort(all);
    for (File x : all) System.out.print(x.getName() + " " + x.delete() + "; ");
    System.out.println(
        dir.delete() + " " + dir.exists() + " " + f.delete() + " " + Files.deleteIfExists(q));
    File t = File.createTempFile("pre", ".suf");
    System.out.println(t.getName().startsWith("pre") + " " + t.getName().endsWith(".suf"));
    t.delete();
    System.out.println(
        new File("x/y.txt").getPath()
            + new File("x", "y").equals(new File("x/y"))
            + new File("a").getParent()
            + File.separator
            + new File("/a//b/").getPath()
            + new File("rel").isAbsolute());
    try (FileWriter w = new FileWriter("/nonexistent/dir/x")) {
      w.write(1);
    } catch (IOException e) {
      System.out.println(e.getClass().getName() + e.getMessage());
    }
  }
}
