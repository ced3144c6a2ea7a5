import java.util.Arrays;

/** Elements that are made of others of their arrays, at the ends of their types. */
public class ArrayCounters {
  static int[] counts = new int[4];
  static int[] sizes = {Integer.MAX_VALUE - 1, 0};

  static void count(int[] a, int i) {
    a[i]++;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 10; i++) {
      counts[i % 4]++;
      count(counts, i % 3);
    }
    System.out.println(Arrays.toString(counts));
    for (int i = 0; i < 4; i++) {
      sizes[0]++;
    }
    sizes[1] = sizes[0] - 1;
    System.out.println(sizes[0] + " " + sizes[1]);
    int[] chain = {Integer.MAX_VALUE - 2, 0, 0, 0, 0};
    for (int i = 1; i < chain.length; i++) {
      chain[i] = chain[i - 1] + 1;
    }
    System.out.println(Arrays.toString(chain));
    int[] down = {Integer.MIN_VALUE + 2, 0, 0, 0};
    for (int i = 1; i < down.length; i++) {
      down[i] = 1 + down[i - 1] - 3;
    }
    System.out.println(Arrays.toString(down));
    int[] best = {5, 5, 5};
    int[] other = {Integer.MAX_VALUE};
    for (int i = 0; i < 3; i++) {
      best[i] = Math.max(best[i] + 1, other[0]);
      best[i] = Math.max(best[i] + 1, best[0]);
    }
    System.out.println(Arrays.toString(best));
    int[] doubling = {1};
    for (int i = 0; i < 40; i++) {
      doubling[0] += doubling[0];
      doubling[0] = doubling[0] + 1;
    }
    System.out.println(doubling[0]);
    int[] products = {3, 3};
    for (int i = 0; i < 25; i++) {
      products[0] = products[0] * products[1];
    }
    System.out.println(products[0]);
    byte[] bytes = new byte[1];
    short[] shorts = {Short.MAX_VALUE};
    char[] characters = {Character.MAX_VALUE};
    for (int i = 0; i < 200; i++) {
      bytes[0]++;
    }
    shorts[0] += 2;
    characters[0] += 2;
    System.out.println(bytes[0] + " " + shorts[0] + " " + (int) characters[0]);
    long[] longs = {Long.MAX_VALUE - 1, Long.MIN_VALUE};
    for (int i = 0; i < 3; i++) {
      longs[0]++;
      longs[1]--;
    }
    System.out.println(longs[0] + " " + longs[1]);
    int[] steps = new int[2];
    int kept = steps[0] + 4;
    for (int i = 0; i < 3; i++) {
      steps[1] = kept + 4;
      kept = steps[1] + (Integer.MAX_VALUE - 20);
    }
    System.out.println(steps[1] + " " + kept);
    int[] chosen = {Integer.MAX_VALUE, 1};
    for (int i = 0; i < 2; i++) {
      chosen[i] = chosen[1 - i] > 1 ? chosen[1 - i] + 1 : chosen[i] - 1;
    }
    System.out.println(Arrays.toString(chosen));
    int[] far = {0};
    far[0] = far[0] + Integer.MIN_VALUE;
    far[0] = far[0] - 1;
    System.out.println(far[0]);
    long[] large = {0, 7};
    large[0] = large[0] + Long.MIN_VALUE;
    large[0] = large[0] - large[1];
    System.out.println(large[0]);
    int[] fibonacci = new int[60];
    fibonacci[1] = 1;
    for (int i = 2; i < 60; i++) {
      fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
    }
    System.out.println(fibonacci[46] + " " + fibonacci[47] + " " + fibonacci[59]);
    int[][] paths = new int[20][20];
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 20; j++) {
        paths[i][j] = i == 0 || j == 0 ? 1 : paths[i - 1][j] + paths[i][j - 1];
      }
    }
    System.out.println(paths[19][19] + " " + paths[10][10]);
    int[] swapped = {1, Integer.MAX_VALUE};
    int t = swapped[0];
    swapped[0] = swapped[1];
    swapped[1] = t;
    System.out.println(swapped[0] + swapped[1]);
    int[] xored = {6, Integer.MIN_VALUE};
    xored[0] ^= xored[1];
    xored[1] ^= xored[0];
    System.out.println((xored[0] - 7) + " " + xored[1]);
  }
}
