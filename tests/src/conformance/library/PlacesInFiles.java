import java.io.EOFException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** Records of one length in a file that is read and written anywhere. */
public class PlacesInFiles {
  static final int LENGTH = 24;

  static void put(RandomAccessFile file, int n, int id, double price, String name) throws IOException {
    file.seek((long) n * LENGTH);
    file.writeInt(id);
    file.writeDouble(price);
    file.writeUTF(name);
  }

  static String get(RandomAccessFile file, int n) throws IOException {
    file.seek((long) n * LENGTH);
    return file.readInt() + " " + file.readDouble() + " " + file.readUTF();
  }

  public static void main(String[] args) throws IOException {
    File name = new File("places-in-files.tmp");
    try (RandomAccessFile file = new RandomAccessFile(name, "rw")) {
      for (int i = 0; i < 5; i++) {
        put(file, i, 100 + i, i * 1.5, "item" + i);
      }
      System.out.println(file.length() + " " + file.getFilePointer());
      System.out.println(get(file, 3) + ", " + get(file, 0));
      put(file, 3, 999, -1, "new");
      System.out.println(get(file, 3) + ", " + get(file, 4));
      file.seek(200);
      file.writeByte(7);
      System.out.println(file.length());
      file.seek(150);
      System.out.println(file.read() + " " + file.readByte() + " " + file.getFilePointer());
      System.out.println(file.skipBytes(1000) + " " + file.getFilePointer() + " " + file.read());
      try {
        file.readInt();
      } catch (EOFException e) {
        System.out.println("end");
      }
      file.setLength(10);
      System.out.println(file.length() + " " + file.getFilePointer());
      file.seek(0);
      file.writeBytes("one\ntwo\r\nthree\rfour");
      file.writeChars("\u00e9x");
      file.writeBoolean(true);
      file.writeShort(-5);
      file.writeLong(Long.MIN_VALUE);
      file.writeFloat(2.5f);
      file.writeChar('q');
      file.write(new byte[] {1, -2, 3}, 1, 2);
      file.write(300);
      long end = file.getFilePointer();
      file.seek(0);
      System.out.println(file.readLine() + file.readLine() + file.readLine());
      byte[] four = new byte[4];
      file.readFully(four);
      System.out.println(new String(four) + file.readChar() + file.readChar() + file.readBoolean()
          + file.readShort() + " " + file.readLong() + " " + file.readFloat() + file.readChar());
      byte[] rest = new byte[10];
      int n = file.read(rest);
      System.out.println(n + Arrays.toString(rest) + (file.getFilePointer() == end) + file.read(rest)
          + file.readLine());
      file.setLength(0);
      System.out.println(file.length());
      try {
        file.seek(-1);
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
    try (RandomAccessFile file = new RandomAccessFile(name.getPath(), "r")) {
      System.out.println(file.length());
      file.close();
      file.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(name.delete());
    try {
      new RandomAccessFile("none-of-these.tmp", "r");
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new RandomAccessFile("none-of-these.tmp", "w");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
