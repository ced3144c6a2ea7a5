import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What is written and read through DataOutput and DataInput where streams alone are these. */
public class DataThroughInterfaces {
  interface Saved {
    void save(DataOutput out) throws IOException;
  }

  record P(int x, String n) implements Saved {
    public void save(DataOutput out) throws IOException {
      out.writeInt(x);
      out.writeUTF(n);
      out.writeBoolean(x > 1);
      out.writeLong(x * 10L);
      out.writeDouble(x / 2.0);
      out.writeByte(x);
      out.writeShort(x);
      out.writeChar('c');
      out.writeFloat(1.5f);
      out.writeBytes("hi");
      out.writeChars("é");
      out.write(7);
      out.write(new byte[] {1, 2});
      out.write(new byte[] {1, 2, 3}, 1, 2);
    }

    static P load(DataInput in) throws IOException {
      int x = in.readInt();
      String n = in.readUTF();
      System.out.print(
          in.readBoolean()
              + " "
              + in.readLong()
              + " "
              + in.readDouble()
              + " "
              + in.readByte()
              + in.readUnsignedShort()
              + in.readChar()
              + in.readFloat()
              + " ");
      in.skipBytes(2);
      byte[] b = new byte[2];
      in.readFully(b);
      System.out.print(b[1] + " " + in.readUnsignedByte());
      in.readFully(b, 0, 2);
      System.out.println(in.readShort());
      return new P(x, n);
    }
  }

  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(o);
    new P(3, "né").save(d);
    System.out.println(o.size() + " " + d.size());
    System.out.println(P.load(new DataInputStream(new ByteArrayInputStream(o.toByteArray()))));
    DataInput in = new DataInputStream(new ByteArrayInputStream("a".getBytes()));
    try {
      in.readInt();
    } catch (EOFException e) {
      System.out.println(e);
    }
  }
}
