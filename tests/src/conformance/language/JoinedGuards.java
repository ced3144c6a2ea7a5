/** Tests in a row that end a turn, in all kinds of loops and with all kinds of jumps. */
public class JoinedGuards {
    static String log = "";

    static boolean t(int x, boolean b) {
        log += x;
        return b;
    }

    static int counted(int[] a, int w) {
        int n = 0;
        for (int i = 0; i < a.length; i++) {
            int x = a[i];
            if (x < 0 || x >= w || x == 7) continue;
            if (x == 3 || n > 50) continue;
            if (x == 4 && n > 2) {
                continue;
            }
            n += x;
        }
        return n;
    }

    static int labelled(int[][] a) {
        int n = 0;
        rows:
        for (int[] row : a) {
            for (int x : row) {
                if (x == 0 || x == 9) continue rows;
                if (x < 0 && n > 3 || x > 100) break rows;
                if (x == 1 || t(x, x == 2)) continue;
                n += x;
            }
        }
        return n;
    }

    static int loops(int n) {
        int k = 0;
        while (k < n) {
            k++;
            if (k % 2 == 0 || k % 3 == 0) continue;
            if ((k > 20 || t(k, false)) && k != 23) break;
            log += "w";
        }
        do {
            k--;
            if (k == 5 || k == 4) continue;
            if (k < 3 || t(k, k == 9)) break;
        } while (k > 0);
        return k;
    }

    static String nested(boolean a, boolean b, boolean c) {
        String s = "";
        for (int i = 0; i < 3; i++) {
            if (a || b) {
                if (c) continue;
            } else if (b || c) {
                if (i == 1) continue;
                s += "x";
            }
            if (a) {
                if (b || c) {
                    s += "y";
                }
            }
            s += i;
        }
        return s;
    }

    public static void main(String[] args) {
        System.out.println(counted(new int[] {1, 2, 3, 90, 7, 4, 5, 4}, 20));
        System.out.println(labelled(new int[][] {{5, 1, 2, 6}, {0, 4}, {7, 9, 1}, {-1, 8}, {101, 5}, {3}}));
        System.out.println(loops(40) + " " + loops(8) + " " + log);
        for (int i = 0; i < 8; i++) {
            System.out.println(nested((i & 1) != 0, (i & 2) != 0, (i & 4) != 0));
        }
    }
}
