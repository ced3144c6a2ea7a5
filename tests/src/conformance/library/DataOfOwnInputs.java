import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What is written and read through DataOutput and DataInput, by streams and by classes of the
 * program.
 */
public class DataOfOwnInputs {
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

  static class Counting implements DataOutput {
    int n;

    public void write(int b) {
      n++;
    }

    public void write(byte[] b) {
      n += b.length;
    }

    public void write(byte[] b, int o, int l) {
      n += l;
    }

    public void writeBoolean(boolean v) {
      n++;
    }

    public void writeByte(int v) {
      n++;
    }

    public void writeShort(int v) {
      n += 2;
    }

    public void writeChar(int v) {
      n += 2;
    }

    public void writeInt(int v) {
      n += 4;
    }

    public void writeLong(long v) {
      n += 8;
    }

    public void writeFloat(float v) {
      n += 4;
    }

    public void writeDouble(double v) {
      n += 8;
    }

    public void writeBytes(String s) {
      n += s.length();
    }

    public void writeChars(String s) {
      n += 2 * s.length();
    }

    public void writeUTF(String s) {
      n += 2 + s.length();
    }
  }

  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(o);
    new P(3, "né").save(d);
    System.out.println(o.size() + " " + d.size());
    System.out.println(P.load(new DataInputStream(new ByteArrayInputStream(o.toByteArray()))));
    Counting c = new Counting();
    new P(3, "ne").save(c);
    System.out.println(c.n);
    System.out.println(DataOfOwnInputs.P.load(new Fixed()));
    DataInput in = new DataInputStream(new ByteArrayInputStream("a".getBytes()));
    try {
      in.readInt();
    } catch (EOFException e) {
      System.out.println(e);
    }
  }
}

class Fixed implements DataInput {
  int n = 1;

  public void readFully(byte[] b) {
    b[1] = (byte) n++;
  }

  public void readFully(byte[] b, int o, int l) {
    b[o] = 9;
  }

  public int skipBytes(int k) {
    n += k;
    return k;
  }

  public boolean readBoolean() {
    return n++ > 2;
  }

  public byte readByte() {
    return (byte) n++;
  }

  public int readUnsignedByte() {
    return n++;
  }

  public short readShort() {
    return (short) n++;
  }

  public int readUnsignedShort() {
    return n++;
  }

  public char readChar() {
    return (char) (60 + n++);
  }

  public int readInt() {
    return n++;
  }

  public long readLong() {
    return n++;
  }

  public float readFloat() {
    return n++;
  }

  public double readDouble() {
    return n++;
  }

  public String readLine() {
    return null;
  }

  public String readUTF() {
    return "u" + n++;
  }
}
