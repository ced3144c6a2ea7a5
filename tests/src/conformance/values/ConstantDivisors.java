/** Division and remainder by constants other than zero, for every sign, as int and long. */
public class ConstantDivisors {
    static int calls;

    static int next(int x) {
        calls++;
        return x;
    }

    public static void main(String[] args) {
        int[] values = {0, 1, -1, 6, -6, 7, -7, 100, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int v : values) {
            System.out.println(next(v) / 7 + " " + next(v) % 7 + " " + next(v) / -7 + " " + next(v) % -7);
            System.out.println(next(v) / 1 + " " + next(v) % 1 + " " + next(v) / -1 + " " + next(v) % -1);
            long w = v * 4_294_967_299L;
            System.out.println((w + next(1)) / 1000 + " " + (w - next(1)) % 1000 + " " + (w + next(0)) / -3 + " " + (w + next(0)) % -3);
            System.out.println((w + next(0)) / Long.MIN_VALUE + " " + (w + next(0)) % Long.MIN_VALUE);
            int d = (v & 3) + 2;
            System.out.println(next(v) / d + " " + next(v) % d);
        }
        System.out.println(calls);
    }
}
