import java.util.Arrays;

public class CharactersOfOneByteEach {
  @SuppressWarnings("deprecation")
  public static void main(String[] args) {
    byte[] bytes = {65, 66, -1, 0, 67};
    show(new String(bytes, 0));
    show(new String(bytes, 4));
    show(new String(bytes, 0, 1, 3));
    show(new String(bytes, 0x104, 1, 3));
    try {
      show(new String(bytes, 0, 3, 3));
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
    byte[] target = new byte[4];
    "h\u00e9\u1234z".getBytes(0, 4, target, 0);
    System.out.println(Arrays.toString(target));
    try {
      "abc".getBytes(0, 4, target, 0);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getClass());
    }
    System.out.println(Math.pow(-0.0, -0.9999999999999999) + " " + Math.pow(-0.0, -3) + " " + Math.pow(-1e200, 3));
    System.out.println(Character.isMirrored(0x110000) + " " + Character.isMirrored('('));
    System.out.println(Boolean.getBoolean(null) + " " + Boolean.getBoolean(""));
  }

  static void show(String s) {
    for (int i = 0; i < s.length(); i++) {
      System.out.print(Integer.toHexString(s.charAt(i)) + " ");
    }
    System.out.println();
  }
}
