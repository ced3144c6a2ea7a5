import java.text.Normalizer;
public class NormalForms {
    static String codes(String s) { StringBuilder b = new StringBuilder(); s.chars().forEach(c -> b.append(Integer.toHexString(c)).append(' ')); return b.toString(); }
    public static void main(String[] args) {
        String[] texts = {"abc", "Crème Brûlée à la façon", "e\u0301", "\u01d6\u1e69", "s\u0307\u0323", "s\u0323\u0307", "한글", "\u1112\u1161\u11ab", "\u212b\u2126", "ﬁ ½ ² ①", "\u0958", "ệ", "a\u0315\u0300\u05ae\u0300b", "\u0344", "ｱﾞ", "Ǆ"};
        for (String t : texts) {
            System.out.println(codes(Normalizer.normalize(t, Normalizer.Form.NFD)) + "| " + codes(Normalizer.normalize(t, Normalizer.Form.NFC)) + "| " + codes(Normalizer.normalize(t, Normalizer.Form.NFKD)) + "| " + codes(Normalizer.normalize(t, Normalizer.Form.NFKC)) + Normalizer.isNormalized(t, Normalizer.Form.NFC));
        }
        System.out.println(Normalizer.normalize("Ångström naïve Ñandú", Normalizer.Form.NFD).replaceAll("\\p{M}", "") + " " + Normalizer.normalize("Žluťoučký kůň", Normalizer.Form.NFD).replaceAll("\\p{InCombiningDiacriticalMarks}+", "") + " " + Normalizer.Form.NFC);
    }
}
