/** Characters in arithmetic, conditionals and concatenation. */
public class CharactersAsNumbers {
  public static void main(String[] args) {
    for (char c = 'a'; c <= 'e'; c++) System.out.print(c + (c < 'e' ? "-" : "\n"));
    char c = 'A';
    c += 2;
    System.out.println(c);
    System.out.println(c + 1);
    System.out.println((char) (c + 1));
    System.out.println("" + c + 1);
    System.out.println('a' + 'b' + "c" + 'd');
    int[] counts = new int[26];
    for (char ch : "mississippi".toCharArray()) counts[ch - 'a']++;
    StringBuilder sb = new StringBuilder();
    for (int i = 0; i < 26; i++) if (counts[i] > 0) sb.append((char) ('a' + i)).append(counts[i]);
    System.out.println(sb);
    char[] digits = {'1', '2', '3'};
    int n = 0;
    for (char d : digits) n = n * 10 + d - '0';
    System.out.println(n);
    System.out.println(
        (int) 'z'
            - 'a'
            + " "
            + (char) 0x3b1
            + " "
            + (int) '\u03b1'
            + " "
            + Character.getNumericValue('a')
            + " "
            + (char) ('9' + 1));
    char x = 'x';
    switch (x) {
      case 'x':
        System.out.println("is x");
        break;
      case 120 + 1:
        System.out.println("is y");
    }
    System.out.println(x == 120);
    System.out.println(x > 'a' ? x : 0);
    System.out.println(true ? x : 0);
    System.out.println(true ? x : n);
    System.out.println(false ? 1 : 'q');
    Character boxed = 'b';
    int sum = boxed + 1;
    System.out.println(
        sum + " " + boxed + " " + boxed.equals('b') + " " + boxed.hashCode() + " " + (boxed < 'c'));
    String up = "";
    for (char q : "Hello".toCharArray())
      up += Character.isUpperCase(q) ? Character.toLowerCase(q) : Character.toUpperCase(q);
    System.out.println(up);
    char[][] grid = new char[3][5];
    for (char[] row : grid) java.util.Arrays.fill(row, '.');
    grid[1][2] = '#';
    for (char[] row : grid) System.out.println(row);
    System.out.println(grid[0][0] + grid[1][2]);
    char[] empty = new char[2];
    System.out.println((int) empty[0] + "" + (empty[1] == '\0'));
    long l = 'a' * 1000000000L;
    System.out.println(l);
    float f = 'a';
    System.out.println(f);
    byte b = 'a';
    System.out.println(b);
    final char k = 10;
    System.out.println(k == '\n');
    c = (char) -1;
    System.out.println((int) c);
    c++;
    System.out.println((int) c);
    System.out.println((char) 65 + (char) 66 + "" + (char) 67);
    StringBuilder q = new StringBuilder();
    q.append('a' + 1).append((char) ('a' + 1)).append('a');
    System.out.println(q);
  }
}
