import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;

/** The constructors and getBytes of String from before there were encodings, and what every Java knows of its system. */
@SuppressWarnings("deprecation")
public class OldBytes {
  static String codes(String s) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      b.append(Integer.toHexString(s.charAt(i))).append(' ');
    }
    return b.toString();
  }

  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    byte[] bytes = {65, 66, -1, -128, 0, 127};
    System.out.println(codes(new String(bytes, 0)));
    System.out.println(codes(new String(bytes, 1)));
    System.out.println(codes(new String(bytes, 0x1203)));
    System.out.println(codes(new String(bytes, 2, 1, 3)));
    System.out.println(new String(bytes, 0, 0, 2) + new String(new byte[0], 9).length());
    attempt(() -> new String(bytes, 0, -1, 2).length());
    attempt(() -> new String(bytes, 0, 5, 2).length());
    attempt(() -> new String(bytes, 0, 1, -1).length());
    byte[] target = new byte[6];
    "A\u00e9\u1234z".getBytes(1, 4, target, 2);
    System.out.println(Arrays.toString(target));
    attempt(() -> "abc".getBytes(2, 1, target, 0));
    attempt(() -> "abc".getBytes(0, 4, target, 0));
    attempt(() -> "abc".getBytes(0, 3, target, 4));
    attempt(() -> "abc".getBytes(-1, 3, target, 0));
    System.out.println(new IllegalCharsetNameException(null).getMessage());
    for (String key : "java.version java.vendor java.vm.name java.home java.class.version os.name os.arch os.version user.name user.home user.dir java.class.path"
        .split(" ")) {
      System.out.println(key + " " + (System.getProperty(key) != null));
    }
    System.out.println(System.getProperty("no.such.key"));
    System.out.println(System.getProperty("java.vm.name").equals("Dalvik"));
  }
}
