/** Finally blocks that jump away, nested: the inner ones jump through the outer ones. */
public class FinallyJumpsNested {
    static int three(int k) {
        for (int i = 0; i < 4; i++) {
            try {
                if (k == 1) return 1;
                try {
                    if (k == 2) continue;
                    if (k == 3) throw new RuntimeException("3");
                    try {
                        if (k == 4) break;
                        if (k == 5) throw new IllegalStateException("5");
                        k++;
                    } finally {
                        System.out.print("a" + k);
                        if (k == 6) return 6;
                        if (k == 7) continue;
                    }
                } finally {
                    System.out.print("b" + k);
                    if (k == 8) break;
                    if (k == 9) throw new RuntimeException("9");
                }
            } finally {
                System.out.print("c" + k);
                if (k == 10) return 10;
                k += 2;
            }
        }
        return k;
    }
    static int two(int k) {
        int r = 0;
        while (true) {
            try {
                try { if (k == 1) return r; if (k > 5) break; if (k == 3) continue; r += k; } finally { r *= 2; if (k == 2) continue; if (k == 4) break; }
            } finally { k++; r++; if (k == 9) return -r; }
        }
        return r;
    }
    public static void main(String[] a) {
        for (int k = 0; k < 13; k++) { try { System.out.println(" " + three(k)); } catch (RuntimeException e) { System.out.println(e); } System.out.println(two(k)); }
    }
}
