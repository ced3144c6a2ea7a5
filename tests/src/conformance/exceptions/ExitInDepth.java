// exit
public class ExitInDepth { static void f(int n) { if (n == 0) { System.out.println("leaving"); System.exit(7); } f(n - 1); } public static void main(String[] a) { try { f(500); } finally { System.out.println("never"); } } }
