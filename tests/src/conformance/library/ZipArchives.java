import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives in memory. */
public class ZipArchives {
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 3; i++) {
        ZipEntry e = new ZipEntry("folder/file" + i + ".txt");
        e.setTimeLocal(LocalDateTime.of(2024, 5, 7, 12, 30, 20));
        e.setComment("number " + i);
        zip.putNextEntry(e);
        zip.write(("text of file " + i + "\n").repeat(i * 10 + 1).getBytes());
        zip.closeEntry();
        System.out.println(e + " " + e.getSize() + " " + e.getCompressedSize() + " " + Long.toHexString(e.getCrc()));
      }
      ZipEntry folder = new ZipEntry("empty/");
      folder.setTimeLocal(LocalDateTime.of(2024, 5, 7, 12, 30, 21));
      zip.putNextEntry(folder);
      byte[] data = {1, 2, 3};
      CRC32 crc = new CRC32();
      crc.update(data);
      ZipEntry stored = new ZipEntry("stored");
      stored.setTimeLocal(LocalDateTime.of(2024, 5, 7, 12, 30, 22));
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(3);
      stored.setCrc(crc.getValue());
      zip.putNextEntry(stored);
      zip.write(data);
      try {
        zip.putNextEntry(new ZipEntry("stored"));
      } catch (ZipException e) {
        System.out.println(e.getMessage());
      }
      zip.setComment("all of it");
    }
    byte[] all = bytes.toByteArray();
    System.out.println(all.length + " " + Arrays.hashCode(all));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(all))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        byte[] data = in.readAllBytes();
        System.out.println(e.getName() + " " + e.isDirectory() + " " + data.length + " " + Arrays.hashCode(data)
            + " " + e.getTimeLocal() + " " + e.getMethod() + " " + in.read());
      }
    }
    byte[] buffer = new byte[7];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(all))) {
      in.getNextEntry();
      ZipEntry e = in.getNextEntry();
      int n = in.read(buffer);
      System.out.println(e.getName() + " " + new String(buffer, 0, n) + " " + in.available());
      in.closeEntry();
      System.out.println(in.getNextEntry().getName());
    }
    System.out.println(new ZipInputStream(new ByteArrayInputStream("none".getBytes())).getNextEntry());
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.write(1);
    } catch (ZipException e) {
      System.out.println(e.getMessage());
    }
  }
}
