import java.util.regex.*;
public class PatternsOfScripts {
    static void all(String rx, String s) {
        Matcher m = Pattern.compile(rx).matcher(s);
        StringBuilder b = new StringBuilder();
        while (m.find()) b.append('[').append(m.group()).append(']');
        System.out.println(rx + " -> " + b);
    }
    public static void main(String[] args) {
        String s = "abc ΑΒγ Привет 漢字 かな カナ שלום 123 ٣ é";
        all("\\p{IsLatin}+", s);
        all("\\p{IsGreek}+", s);
        all("\\p{IsCyrillic}+", s);
        all("\\p{IsHan}+", s);
        all("\\p{IsHiragana}+", s);
        all("\\p{InGreek}+", s);
        all("\\p{InCyrillic}+", s);
        all("\\p{InBasicLatin}+", s);
        all("\\p{InHiragana}+", s);
        all("\\p{script=Katakana}+", s);
        all("\\p{sc=Hebr}+", s);
        all("\\p{block=Cyrillic}+", s);
        all("\\p{IsAlphabetic}+", s);
        all("\\p{IsDigit}+", s);
        all("\\P{IsLatin}+", s);
        all("[\\p{IsLatin}&&[^a]]+", s);
        all("\\p{L}+", s);
        all("\\p{Lu}", s);
        all("\\p{general_category=Nd}", s);
        try { Pattern.compile("\\p{IsNoSuch}"); } catch (PatternSyntaxException e) { System.out.println(e.getMessage()); }
        try { Pattern.compile("\\p{InNoSuch}"); } catch (PatternSyntaxException e) { System.out.println(e.getMessage()); }
    }
}
