import java.util.*;
import java.util.regex.*;
public class ScannerRadix {
    public static void main(String[] args) {
        Scanner s = new Scanner("12 ff 3.5 true 99999999999 word\nrest of line\nlast 7,8,9\n1 fish 2 fish red fish blue fish");
        System.out.println(s.nextInt() + " " + s.nextInt(16) + " " + s.nextDouble() + " " + s.nextBoolean() + " " + s.nextLong());
        System.out.println(s.hasNextInt() + " " + s.hasNext("w.*") + " " + s.hasNext(Pattern.compile("x")) + " " + s.next("\\w+"));
        System.out.println("[" + s.nextLine() + "][" + s.nextLine() + "]");
        System.out.println(s.next());
        s.useDelimiter("[,\\s]+");
        System.out.println(s.nextInt() + s.nextInt() + s.nextInt() + " " + s.delimiter());
        s.reset();
        System.out.println(s.findInLine("(\\d+) fish"));
        s.nextLine();
        System.out.println(s.findInLine("(\\d+) fish (\\d+) fish (\\w+) fish (\\w+)"));
        MatchResult r = s.match();
        for (int i = 1; i <= r.groupCount(); i++) System.out.println(r.group(i));
        Scanner t = new Scanner("101 777 zz").useRadix(8);
        System.out.println(t.radix() + " " + t.nextInt() + " " + t.nextInt());
        try { t.nextInt(); } catch (InputMismatchException e) { System.out.println(e.getMessage()); }
        System.out.println(t.next() + " " + t.hasNext());
        try { t.next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        t.close();
        try { t.next(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        Scanner u = new Scanner("a-b-c").useDelimiter("-");
        u.tokens().forEach(System.out::println);
        Scanner v = new Scanner("x1y22z333");
        System.out.println(v.findAll("\\d+").map(MatchResult::group).toList());
        Scanner w = new Scanner("skip: value; next");
        w.skip("skip:\\s*");
        System.out.println(w.useDelimiter(";").next());
        System.out.println(new Scanner("1,234 5.5e3").nextInt());
        Scanner x = new Scanner("12345678901234567890 1.23456789012345678901");
        System.out.println(x.nextBigInteger() + " " + x.nextBigDecimal());
        Scanner y = new Scanner("120 7").useLocale(Locale.US);
        System.out.println(y.nextByte() + y.nextShort());
        System.out.println(new Scanner("one two").findWithinHorizon("t..", 0));
    }
}
