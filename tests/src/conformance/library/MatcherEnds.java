import java.util.regex.*;
public class MatcherEnds {
    public static void main(String[] args) {
        String[][] tries = {{"abc", "ab"}, {"abc", "abd"}, {"a*", "aaa"}, {"a*b", "aab"}, {"\\d+", "12"}, {"\\d+", "12 "}, {"a$", "a"}, {"a\\b", "a"}, {"a\\b", "a "}, {"(a)(b)?", "a"}, {"[ab]{2,4}", "aba"}, {"x|yz", "y"}, {"a\\z", "a"}, {"\\w+@\\w+", "me@"}, {"(?=ab)a", "ab"}, {"(a|ab)(c|bcd)", "abc"}, {"a{3}", "aa"}, {"a+?", "aa"}, {"(\\w)\\1", "a"}, {"a++", "aaa"}, {"(?m)^b$", "a\nb"}};
        for (String[] t : tries) {
            Matcher m = Pattern.compile(t[0]).matcher(t[1]);
            System.out.print(t[0] + " " + t[1].replace("\n", "/") + ":");
            System.out.print(" m" + m.matches() + m.hitEnd() + (m.reset().matches() ? m.requireEnd() : "-"));
            System.out.print(" l" + m.reset().lookingAt() + m.hitEnd() + (m.reset().lookingAt() ? m.requireEnd() : "-"));
            System.out.println(" f" + m.reset().find() + m.hitEnd() + (m.reset().find() ? m.requireEnd() : "-"));
        }
        Matcher m = Pattern.compile("(?<=a)b(?=c)").matcher("abc").region(1, 2);
        System.out.println(m.find() + " " + m.useTransparentBounds(true).reset().region(1, 2).find() + " " + m.hasTransparentBounds());
        Matcher a = Pattern.compile("^b$").matcher("abc").region(1, 2);
        System.out.println(a.find() + " " + a.useAnchoringBounds(false).region(1, 2).find() + " " + a + " " + a.reset());
        for (int[] r : new int[][] {{-1, 1}, {4, 4}, {1, 4}, {1, -1}, {2, 1}, {4, -1}}) {
            try {
                System.out.println(a.region(r[0], r[1]).find());
            } catch (IndexOutOfBoundsException e) {
                System.out.println(r[0] + ".." + r[1] + " " + e.getMessage());
            }
        }
    }
}
