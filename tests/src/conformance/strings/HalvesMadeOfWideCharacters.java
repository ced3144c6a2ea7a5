/** Sums of characters far up in Unicode are halves of surrogate pairs, which two make a character. */
public class HalvesMadeOfWideCharacters {
  static char sum(char a, char b) {
    return (char) (a + b);
  }

  public static void main(String[] args) {
    String water = "\u6f22\u5b57\u6c34";
    String pair = "" + sum(water.charAt(0), water.charAt(2));
    pair += (char) (water.charAt(0) + water.charAt(2) + 700);
    System.out.println(pair.length() + " " + pair.codePointCount(0, 2) + " " + pair);
    System.out.println(new StringBuilder("a" + pair).reverse());
  }
}
