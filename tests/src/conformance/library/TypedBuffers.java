import java.nio.*;
import java.nio.charset.*;
import java.util.*;
public class TypedBuffers {
    public static void main(String[] args) {
        ByteBuffer b = ByteBuffer.allocate(32);
        b.putInt(0x01020304).putDouble(2.5).put((byte) 9).putShort((short) -2).putLong(1L << 40).putChar('Q');
        System.out.println(b);
        b.flip();
        System.out.println(b.getInt() + " " + b.getDouble() + " " + b.get() + " " + b.getShort() + " " + b.getLong() + " " + b.getChar() + " " + b.remaining());
        b.clear(); b.order(ByteOrder.LITTLE_ENDIAN).putInt(1);
        System.out.println(b.get(0) + " " + b.order());
        IntBuffer i = IntBuffer.allocate(8);
        i.put(3).put(new int[] {1, 4, 1, 5}); i.flip();
        System.out.println(i + " " + i.get(1) + " " + i.limit());
        int sum = 0; while (i.hasRemaining()) sum += i.get();
        System.out.println(sum);
        IntBuffer w = IntBuffer.wrap(new int[] {9, 8, 7, 6}, 1, 2);
        System.out.println(w.position() + " " + w.get() + " " + w.slice().capacity() + " " + w.equals(IntBuffer.wrap(new int[] {7})) + " " + w.compareTo(IntBuffer.wrap(new int[] {6})));
        CharBuffer c = CharBuffer.wrap("hello world");
        System.out.println(c.subSequence(0, 5) + " " + c.length() + " " + c.charAt(4) + " " + c.isReadOnly());
        CharBuffer cc = CharBuffer.allocate(10); cc.put("abc").put('d').flip(); System.out.println(cc + " " + cc.hashCode());
        ByteBuffer ro = ByteBuffer.wrap(new byte[] {1, 2, 3}).asReadOnlyBuffer();
        try { ro.put((byte) 1); } catch (ReadOnlyBufferException e) { System.out.println("read only " + ro.isReadOnly()); }
        try { ro.get(5); } catch (IndexOutOfBoundsException e) { System.out.println("bounds"); }
        try { ro.position(3); ro.get(); } catch (BufferUnderflowException e) { System.out.println("underflow"); }
        try { IntBuffer.allocate(1).put(1).put(2); } catch (BufferOverflowException e) { System.out.println("overflow"); }
        IntBuffer view = ByteBuffer.allocate(16).asIntBuffer(); view.put(2, 77); System.out.println(view.get(2) + " " + view.capacity());
        LongBuffer l = LongBuffer.wrap(new long[] {5, 6}); DoubleBuffer d = DoubleBuffer.allocate(2); d.put(0, 1.5); FloatBuffer f = FloatBuffer.wrap(new float[] {1, 2}); ShortBuffer s = ShortBuffer.allocate(3);
        System.out.println(l.get(1) + " " + d.get(0) + " " + f.get(1) + " " + s.capacity());
        ByteBuffer e = StandardCharsets.UTF_8.encode("héllo"); System.out.println(e.remaining() + " " + StandardCharsets.UTF_8.decode(e));
        System.out.println(Charset.forName("UTF-8").name() + " " + Charset.defaultCharset() + " " + Charset.isSupported("ISO-8859-1") + " " + StandardCharsets.US_ASCII.newEncoder().canEncode('é'));
        ByteBuffer m = ByteBuffer.allocateDirect(4); m.put((byte) 1).mark().put((byte) 2).reset(); System.out.println(m.position() + " " + m.isDirect() + " " + Arrays.toString(ByteBuffer.wrap(new byte[] {4, 5}).array()));
        m.clear(); m.put(new byte[] {1, 2, 3, 4}); m.flip(); m.get(); m.compact(); System.out.println(m + " " + m.get(0));
    }
}
