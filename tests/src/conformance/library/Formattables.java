import java.math.*;
import java.util.*;
public class Formattables {
    static class Money implements Formattable {
        final int cents;
        Money(int c) { cents = c; }
        public void formatTo(Formatter f, int flags, int width, int precision) {
            boolean left = (flags & FormattableFlags.LEFT_JUSTIFY) != 0, up = (flags & FormattableFlags.UPPERCASE) != 0, alt = (flags & FormattableFlags.ALTERNATE) != 0;
            f.format("<%d.%02d %b %b %b %d %d>", cents / 100, cents % 100, left, up, alt, width, precision);
        }
    }
    public static void main(String[] args) {
        System.out.println(String.format("%s|%-20.3s|%#S", new Money(1234), new Money(5), new Money(700)));
        System.out.printf("%5d|%-5d|%05d|%+d|%,d|%(d|% d|%x|%X|%o|%#x|%#o%n", 42, 42, 42, 42, 1234567, -5, 7, 255, 255, 8, 255, 8);
        System.out.printf("%f|%.2f|%10.3f|%-10.1f|%e|%.3E|%g|%a|%+.1f|%,.2f%n", 1.5, 2.345, 3.14159, 2.0, 12345.678, 0.00012, 0.0001, 1.0, 2.0, 9876543.215);
        System.out.printf("%b|%B|%c|%C|%h|%H|%s|%S|%10s|%-10s|%.2s|%%%n", true, null, 'x', 'y', "hi", "hi", "s", "s", "r", "l", "cut");
        System.out.printf("%2$s %1$s %<s %s%n", "a", "b");
        System.out.printf("%s %s %s%n", new int[0].length, List.of(1, 2), Map.of("k", 1));
        System.out.printf("%d %x %s%n", new BigInteger("123456789012345678901"), new BigInteger("-255"), new BigDecimal("1.50"));
        System.out.printf("%.1f %10.4f %e%n", new BigDecimal("2.25"), new BigDecimal("3.14159265"), new BigDecimal("12345"));
        System.out.printf("%d %d %d %x %x%n", (byte) -1, (short) 300, 5L, (byte) -1, -1L);
        System.out.printf("%f %f %f %e%n", Double.NaN, Double.POSITIVE_INFINITY, -0.0, 0.0);
        try { String.format("%d", "x"); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%q", 1); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%s %s", 1); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%-d", 1); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        try { String.format("%.2d", 1); } catch (IllegalFormatException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
        Formatter f = new Formatter();
        f.format("%s-", "a").format("%03d", 7);
        System.out.println(f + " " + f.toString().length());
        StringBuilder sb = new StringBuilder("x:");
        try (Formatter g = new Formatter(sb)) { g.format("%5.1f", 2.25); }
        System.out.println(sb);
        System.out.println("%d items".formatted(3));
    }
}
