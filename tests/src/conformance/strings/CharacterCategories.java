// data: 17
/** Patterns ask for general categories, and so does Character.getType. */
public class CharacterCategories {
  public static void main(String[] args) {
    String s = "a1 (b) + $3 \u00e9\u0301 \u00a9 \u00bd \u2163 \u2014 \u201cq\u201d \u2192 \u4e2d \u200b.";
    for (String p : new String[] {"L", "Lu", "Lo", "M", "Mn", "N", "Nd", "No", "Nl", "P", "Pd", "Ps", "Pe", "Pi", "Po", "S", "Sm", "So", "Sc", "Z", "Zs", "C", "Cf", "IsSo"})
      System.out.println(p + " " + s.replaceAll("\\p{" + p + "}", "#") + s.replaceAll("\\P{" + p + "}+", "_"));
    int h = 0; for (int c = 0; c <= 0xFFFF; c += 3) h = h * 31 + Character.getType((char) c); System.out.println(h);
    System.out.println(Character.getType('a') + " " + Character.getType(0x1F600) + (Character.getType('(') == Character.START_PUNCTUATION));
    System.out.println("x\u0301y".replaceAll("\\p{M}", ""));
  }
}
