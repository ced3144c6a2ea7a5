import java.io.*;
import java.nio.*;
import java.text.*;
import java.util.*;
import java.util.stream.*;

public class ByteBuffers {
  public static void main(String[] args) throws IOException {
    ByteBuffer b = ByteBuffer.allocate(32);
    b.putInt(0xCAFEBABE)
        .putLong(-2L)
        .put((byte) 7)
        .putDouble(1.5)
        .putShort((short) -3)
        .putChar('Z');
    System.out.println(b + " " + b.position() + " " + b.remaining());
    b.flip();
    System.out.println(
        Integer.toHexString(b.getInt())
            + " "
            + b.getLong()
            + b.get()
            + b.getDouble()
            + b.getShort()
            + b.getChar()
            + b.hasRemaining());
    try {
      b.getInt();
    } catch (BufferUnderflowException e) {
      System.out.println(e);
    }
    System.out.println(
        Arrays.toString(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(1).array())
            + ByteBuffer.wrap(new byte[] {0, 0, 1, 0}).getInt()
            + ByteBuffer.wrap(new byte[] {1, 2, 3}).equals(ByteBuffer.wrap(new byte[] {1, 2, 3}))
            + b.order()
            + ByteBuffer.wrap(new byte[] {0, 0, 0, 5}, 1, 3).remaining());
    try {
      ByteBuffer.allocate(2).putInt(5);
    } catch (BufferOverflowException e) {
      System.out.println(e);
    }
    ByteBuffer c = ByteBuffer.wrap(new byte[] {1, 2, 3, 4});
    c.get();
    c.mark();
    c.get();
    c.reset();
    System.out.println(
        c.get()
            + " "
            + c.compact().position()
            + c.slice().capacity()
            + " "
            + c.get(0)
            + c.clear().limit(2).remaining());
  }
}
