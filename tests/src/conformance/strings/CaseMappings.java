/** Cases of letters outside ASCII: some become several, a sigma at a word's end is another. */
public class CaseMappings {
  public static void main(String[] a) {
    String[] xs = {"ß","ŉ","ΑΣ","ΑΣ ΑΣΑ","Σ","aΣ","aΣb","İ","ıI","ﬁ","ǆǅǄ","ΐ","ΰ","և","ẖ","ẗ","ẘ","ẙ","ẚ","ὐ","ᾳ","ᾼ","ῃ","ÿŸ","µ","ſ","ẞ","Ⅷⅷ","Ⓐⓐ","ԱաԲ","Жж","éÉ","ĲĳŐő","ŒœŠš","ȺⱥɐⱯ","Ꙁꙁ","ꜲꜳꞍɥ","ႠႡა","ᏸᏰ","ﬀﬂﬃﬄﬅﬆﬓ","ⴀ","ϐϑϕϖϰϱϵϴ","ẛ","K","Å","Ω","ᵹ","ɡ"};
    System.out.println("ΟΔΥΣΣΕΥΣ".toLowerCase() + " Σ.".toLowerCase() + "Straße".toUpperCase() + "ΣΑΣ'".toLowerCase());
    System.out.println("ÀÉ".equalsIgnoreCase("àé") + " " + "ΣΑΣ".equalsIgnoreCase("σας") + " " + "ß".equalsIgnoreCase("SS") + " " + String.CASE_INSENSITIVE_ORDER.compare("Éa", "éB"));
    System.out.println("\u2003x\u2003".strip() + "|" + "\u2003x\u00a0".trim().length() + "\u2003\u3000".isBlank() + "\u00a0".isBlank() + "\u001f x".strip());
    System.out.println(Character.toTitleCase('ǆ') + " " + Character.toTitleCase('a') + Character.toTitleCase('ა') + Character.isTitleCase('ǅ'));
    for (String x : xs) System.out.println(x + " " + hex(x.toUpperCase()) + " " + hex(x.toLowerCase()));
  }
  static String hex(String s) { StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) b.append(String.format("%04x.", (int) c)); return b.toString(); }
}
