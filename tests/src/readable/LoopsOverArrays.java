public class LoopsOverArrays {
  static int sum(int[] values) {
    int sum = 0;
    for (int v : values) {
      sum += v;
    }
    return sum;
  }

  static int trace(int[][] matrix) {
    int total = 0;
    for (int i = 0; i < matrix.length; i++) {
      total += matrix[i][i];
    }
    return total;
  }

  static void names(String[] names) {
    for (String name : names) {
      System.out.println(name);
    }
  }

  static void numbered(String[] names) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      System.out.println(i + ". " + name);
    }
  }

  static int longest(String[] names) {
    int longest = 0;
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      if (name.length() > longest) {
        longest = name.length();
      }
    }
    return longest;
  }

  public static void main(String[] args) {
    System.out.println(sum(new int[] {1, 2, 3}));
    System.out.println(trace(new int[][] {{1, 2}, {3, 4}}));
    names(new String[] {"ann", "bob"});
    numbered(new String[] {"ann", "bob"});
    System.out.println(longest(new String[] {"ann", "roberta"}));
  }
}
