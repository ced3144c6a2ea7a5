public class UncaughtOverflow { static int f(int n) { return n + f(n + 1); } public static void main(String[] a) { System.out.println("start"); f(0); } }
