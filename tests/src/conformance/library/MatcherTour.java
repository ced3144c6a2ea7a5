import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
public class MatcherTour {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(?<key>\\w+)=(?<val>\\d+)").matcher("a=1, bb=22; c=x dd=4444");
        while (m.find()) System.out.println(m.group("key") + "->" + m.group("val") + " @" + m.start("val") + "-" + m.end());
        m.reset();
        System.out.println(m.results().map(MatchResult::group).collect(Collectors.toList()));
        m.region(5, 12);
        System.out.println(m.find() + " " + m.regionStart() + " " + m.regionEnd() + " " + m.hitEnd());
        System.out.println(m.reset().replaceAll(r -> r.group(1).toUpperCase()));
        System.out.println(m.reset().replaceFirst("${val}:$1"));
        StringBuilder sb = new StringBuilder();
        Matcher n = Pattern.compile("\\d+").matcher("1 and 20 and 300");
        while (n.find()) n.appendReplacement(sb, String.valueOf(Integer.parseInt(n.group()) * 2));
        n.appendTail(sb);
        System.out.println(sb);
        Matcher h = Pattern.compile("abc").matcher("ab");
        System.out.println(h.matches() + " " + h.hitEnd());
        Matcher q = Pattern.compile("ab$").matcher("ab");
        System.out.println(q.find() + " " + q.requireEnd() + " " + q.hitEnd());
        Matcher t = Pattern.compile("\\bfoo").matcher("xfoo");
        t.region(1, 4);
        System.out.println(t.find());
        t.region(1, 4).useTransparentBounds(true);
        System.out.println(t.find() + " " + t.hasTransparentBounds() + t.hasAnchoringBounds());
        Matcher an = Pattern.compile("^foo").matcher("xfoo").region(1, 4).useAnchoringBounds(false);
        System.out.println(an.find());
        System.out.println(Pattern.compile(",").splitAsStream("a,b,,c,,").collect(Collectors.toList()));
        System.out.println(Arrays.toString(Pattern.compile("[,;]\\s*").split("a, b;c,;d", 3)));
        System.out.println(Stream.of("cat", "dog", "cow").filter(Pattern.compile("^c").asPredicate()).toList());
        System.out.println(Stream.of("cat", "dog", "c").filter(Pattern.compile("c").asMatchPredicate()).toList());
        System.out.println(Pattern.quote("a.b") + " " + Matcher.quoteReplacement("$1\\") + " " + Pattern.matches("[a-f&&[^b]]+", "acf"));
        System.out.println(Pattern.compile("a(?=b)|(?<!x)c", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE).flags());
        try { Pattern.compile("(unclosed"); } catch (PatternSyntaxException e) { System.out.println(e.getMessage() + "|" + e.getIndex() + e.getDescription() + e.getPattern()); }
        System.out.println("John Smith".replaceAll("(\\w+) (\\w+)", "$2, $1"));
        MatchResult r = Pattern.compile("(b+)(c)?").matcher("aabbd").results().findFirst().get();
        System.out.println(r.groupCount() + " " + r.group(1) + " " + r.group(2) + " " + r.start(2));
        System.out.println(m + "");
    }
}
