import java.io.*;
import java.util.*;

public class DataStreams {

  public static void main(String[] x) throws IOException {
    ByteArrayOutputStream bos = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(bos);
    d.writeInt(-559038737);
    d.writeUTF("héllo");
    d.writeDouble(3.25);
    d.writeLong(Long.MIN_VALUE);
    d.writeBoolean(true);
    d.writeChar('Z');
    d.writeShort(-2);
    d.writeByte(200);
    d.writeFloat(1.5f);
    d.writeBytes("ab");
    d.writeChars("c");
    d.write(new byte[] {1, 2, 3}, 1, 2);
    d.flush();
    System.out.println(d.size() + " " + Arrays.toString(bos.toByteArray()));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bos.toByteArray()));
    System.out.println(
        in.readInt()
            + in.readUTF()
            + in.readDouble()
            + in.readLong()
            + in.readBoolean()
            + in.readChar()
            + in.readShort()
            + in.readUnsignedByte()
            + in.readFloat());
    byte[] two = new byte[2];
    in.readFully(two);
    System.out.println(new String(two) + in.readChar() + in.skipBytes(1) + in.readByte());
    try {
      in.readInt();
    } catch (EOFException e) {
      System.out.println(e);
    }
  }
}
