public class Tea {
  static int[] v = {0x01234567, 0x89abcdef};
  static int[] k = {1, 2, 3, 4};

  static void encrypt(int[] v, int[] k) {
    int v0 = v[0], v1 = v[1], sum = 0;
    int delta = 0x9e3779b9;
    for (int i = 0; i < 32; i++) {
      sum += delta;
      v0 += ((v1 << 4) + k[0]) ^ (v1 + sum) ^ ((v1 >>> 5) + k[1]);
      v1 += ((v0 << 4) + k[2]) ^ (v0 + sum) ^ ((v0 >>> 5) + k[3]);
    }
    v[0] = v0;
    v[1] = v1;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) encrypt(v, k);
    System.out.println(v[0] + " " + v[1]);
  }
}
