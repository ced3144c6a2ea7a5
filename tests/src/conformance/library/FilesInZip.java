import java.io.BufferedReader;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip file is written, and read by its directory. */
public class FilesInZip {
  static Path folder;

  static void attempt(Callable<Object> what) {
    try {
      System.out.println(what.call());
    } catch (Exception e) {
      System.out.println(e.toString().replace(folder.toString(), "FOLDER"));
    }
  }

  static void write(File file) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(new FileOutputStream(file))) {
      out.setComment("all of it");
      ZipEntry text = new ZipEntry("texts/poem.txt");
      text.setComment("by nobody");
      out.putNextEntry(text);
      for (int i = 0; i < 20; i++) {
        out.write(("line " + i + " of a poem\n").getBytes(StandardCharsets.UTF_8));
      }
      out.closeEntry();
      out.putNextEntry(new ZipEntry("empty/"));
      byte[] raw = {1, 2, 3, 4, 5};
      CRC32 sum = new CRC32();
      sum.update(raw);
      ZipEntry stored = new ZipEntry("raw.bin");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(raw.length);
      stored.setCompressedSize(raw.length);
      stored.setCrc(sum.getValue());
      out.putNextEntry(stored);
      out.write(raw);
      out.putNextEntry(new ZipEntry("ümlaut"));
    }
  }

  public static void main(String[] args) throws IOException {
    folder = Files.createTempDirectory("zips");
    File file = folder.resolve("some.zip").toFile();
    write(file);
    ZipFile zip = new ZipFile(file);
    System.out.println(zip.size() + " " + zip.getComment() + " " + zip.getName().endsWith("some.zip"));
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry e = all.nextElement();
      System.out.println(
          e + " " + e.isDirectory() + " " + e.getMethod() + " " + e.getSize() + " "
              + e.getCompressedSize() + " " + Long.toHexString(e.getCrc()) + " " + e.getComment());
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(zip.getEntry("texts/poem.txt"))))) {
      System.out.println(in.readLine() + ", " + in.lines().count() + " more");
    }
    try (InputStream in = zip.getInputStream(new ZipEntry("raw.bin"))) {
      System.out.println(in.available() + " " + in.read() + " " + in.readAllBytes().length);
    }
    System.out.println(zip.getEntry("none") + " " + zip.getEntry("empty"));
    System.out.println(zip.getInputStream(new ZipEntry("none")));
    System.out.println(zip.stream().map(ZipEntry::getName).filter(n -> n.length() < 8).toList());
    zip.close();
    zip.close();
    attempt(zip::size);
    attempt(() -> zip.getEntry("raw.bin"));
    attempt(() -> new ZipFile(folder + "/none.zip"));
    Path other = folder.resolve("other");
    Files.writeString(other, "this is no zip file, but it has some bytes");
    attempt(() -> new ZipFile(other.toFile()));
    Files.writeString(other, "");
    attempt(() -> new ZipFile(other.toFile()));
    attempt(() -> new ZipFile(other.toFile(), 2));
    ZipFile last = new ZipFile(file, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    last.close();
    System.out.println(file.exists());
    Files.delete(other);
    Files.delete(folder);
  }
}
