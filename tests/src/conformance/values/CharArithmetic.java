/** char is a number that prints as a letter. */
public class CharArithmetic {
  static char next(char c) {
    return (char) (c + 1);
  }

  static String caesar(String text, int shift) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        out.append((char) ((c - 'a' + shift + 26) % 26 + 'a'));
      } else if (Character.isUpperCase(c)) {
        out.append((char) ((c - 'A' + shift + 26) % 26 + 'A'));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  static void print(char c) {
    System.out.println("char " + c);
  }

  static void print(int i) {
    System.out.println("int " + i);
  }

  public static void main(String[] args) {
    char c = 'a';
    System.out.println(c);
    System.out.println(c + 1);
    System.out.println((char) (c + 1));
    System.out.println("" + c + 1);
    System.out.println('a' + 'b');
    System.out.println("" + 'a' + 'b');
    System.out.println('a' + 'b' + "c");
    c++;
    System.out.println(c++ + " " + c + " " + --c);
    c += 2;
    System.out.println(c);
    print(c);
    print(c + 0);
    print('x');
    print(next('z'));
    char wrap = 0;
    wrap--;
    System.out.println((int) wrap);
    wrap++;
    System.out.println((int) wrap);
    char big = (char) 70000;
    System.out.println((int) big);
    char neg = (char) -1;
    System.out.println((int) neg);
    System.out.println((short) neg);
    System.out.println((int) '\n' + " " + (int) '\\' + " " + (int) '\'' + " " + (int) '\u0041');
    System.out.println(caesar("Hello, World!", 3) + " " + caesar(caesar("Hello, World!", 3), -3));
    char[] word = {'j', 'a', 'v', 'a'};
    System.out.println(word);
    System.out.println(String.valueOf(word) + new String(word, 1, 2));
    word[0] -= 32;
    word[3] = Character.toUpperCase(word[3]);
    System.out.println(new String(word));
    for (char k = 'e'; k >= 'a'; k--) {
      System.out.print(k);
    }
    System.out.println();
    int digit = '7' - '0';
    System.out.println(digit * 2);
    System.out.println(
        Character.isDigit('5')
            + " "
            + Character.isLetter('5')
            + " "
            + Character.isWhitespace(' ')
            + " "
            + Character.isLetterOrDigit('_'));
    System.out.println(Character.getNumericValue('9') + " " + Character.toLowerCase('Q'));
    System.out.println(c > 'b' ? "greater" : "not");
    System.out.println(true ? 'y' : 0);
    int zero = 0;
    System.out.println(true ? 'y' : zero);
    System.out.println("äöü €".charAt(4));
  }
}
