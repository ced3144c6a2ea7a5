import java.util.*;
/** Locales keep what tags say: variants, extensions, private use; builders refuse what is ill formed. */
public class TagsOfLocales {
  interface Act { Object run() throws Exception; }
  static void t(String name, Act a) {
    try { System.out.println(name + " = " + a.run()); }
    catch (Throwable e) { System.out.println(name + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  @SuppressWarnings("deprecation")
  static void all(String n, Locale l) {
    System.out.println(n + " [" + l + "] l=" + l.getLanguage() + " c=" + l.getCountry() + " v=" + l.getVariant() + " s=" + l.getScript() + " tag=" + l.toLanguageTag() + " ext=" + l.hasExtensions() + l.getExtensionKeys() + l.getUnicodeLocaleKeys() + l.getUnicodeLocaleAttributes() + " h=" + l.hashCode());
  }
  public static void main(String[] args) {
    all("1", new Locale("en")); all("2", new Locale("en", "US")); all("3", new Locale("en", "US", "POSIX")); all("4", new Locale("EN", "us", "WIN")); all("5", new Locale("es", "ES", "Traditional_WIN"));
    all("6", new Locale("", "GB")); all("7", new Locale("iw")); all("8", new Locale("in")); all("9", new Locale("ji")); all("10", new Locale("no", "NO", "NY")); all("11", new Locale("ja", "JP", "JP")); all("12", new Locale("th", "TH", "TH")); all("13", new Locale("")); all("14", new Locale("", "", "x"));
    all("15", new Locale("xyzzy", "Q1")); all("16", new Locale("de", "419")); all("17", Locale.ROOT); all("18", Locale.SIMPLIFIED_CHINESE); all("19", new Locale("fr", "ca")); all("20", new Locale("sl", "IT", "nedis"));
    for (String tag : new String[] {"en-US", "en_US", "EN-us", "zh-Hans-CN", "zh-hans", "sr-Latn-RS", "de-DE-1996", "sl-rozaj-biske", "en-US-x-lvariant-POSIX", "x-foo", "und", "", "de-", "-de", "de-1", "en-a-bbb-x-a-ccc", "de-u-co-phonebk", "ar-u-nu-arab", "en-u-attr-ca-buddhist", "ja-JP-u-ca-japanese", "ja-JP-u-ca-japanese-x-lvariant-JP", "no-NO-x-lvariant-NY", "iw", "he", "cmn", "zh-cmn", "abcdefghi", "en-u-ca", "de-Latf-DE-1901-u-co-standard-t-en-x-priv", "und-US", "und-Latn", "es-419", "C", "tlh-a-b-foo", "en-US-posix", "en-0abc-1xyz", "en-abc"}) all(tag, Locale.forLanguageTag(tag));
    t("b1", () -> new Locale.Builder().setLanguage("sr").setScript("latn").setRegion("rs").build().toLanguageTag());
    t("b2", () -> new Locale.Builder().setLanguage("e").build()); t("b3", () -> new Locale.Builder().setLanguage("toolonglang")); t("b4", () -> new Locale.Builder().setRegion("USA")); t("b5", () -> new Locale.Builder().setScript("La")); t("b6", () -> new Locale.Builder().setVariant("a")); t("b7", () -> new Locale.Builder().setVariant("POSIX").setLanguage("en").build());
    t("b8", () -> new Locale.Builder().setLanguageTag("en-US-x-foo").build()); t("b9", () -> new Locale.Builder().setLanguageTag("en_US").build()); t("b10", () -> new Locale.Builder().setLanguageTag("e").build()); t("b11", () -> new Locale.Builder().setUnicodeLocaleKeyword("ca", "buddhist").setLanguage("th").build().toLanguageTag()); t("b12", () -> new Locale.Builder().setUnicodeLocaleKeyword("c", "buddhist")); t("b13", () -> new Locale.Builder().setExtension('x', "abc-def").setLanguage("en").build().toLanguageTag()); t("b14", () -> new Locale.Builder().setExtension('u', "co-phonebk").setLanguage("de").build()); t("b15", () -> new Locale.Builder().setExtension('-', "a")); t("b16", () -> new Locale.Builder().addUnicodeLocaleAttribute("attr1").setLanguage("en").build()); t("b17", () -> new Locale.Builder().setLocale(new Locale("ja", "JP", "JP")).build()); t("b18", () -> new Locale.Builder().setLocale(new Locale("en", "US", "WIN")).build()); t("b19", () -> new Locale.Builder().setLocale(Locale.FRANCE).clear().build().equals(Locale.ROOT)); t("b20", () -> new Locale.Builder().setLocale(Locale.FRANCE).setRegion("").setLanguage(null).build().toLanguageTag()); t("b21", () -> new Locale.Builder().setLocale(null)); t("b22", () -> new Locale.Builder().setVariant("1996-posix").setLanguage("de").build()); t("b23", () -> new Locale.Builder().setLanguageTag("de-u-co-phonebk").clearExtensions().build().toLanguageTag());
    Locale u = Locale.forLanguageTag("de-DE-u-co-phonebk-nu-latn");
    t("e", () -> u.getUnicodeLocaleType("co") + u.getUnicodeLocaleType("zz") + u.getExtension('u') + u.getExtension('x') + u.stripExtensions() + u.getUnicodeLocaleKeys());
    t("e1", () -> u.getUnicodeLocaleType("c")); t("e2", () -> u.getExtension('-'));
    for (Locale l : new Locale[] {Locale.US, Locale.FRANCE, Locale.GERMAN, Locale.CHINA, Locale.JAPAN, Locale.ROOT, Locale.forLanguageTag("sr-Latn-RS"), Locale.forLanguageTag("es-419"), new Locale("xx", "YY"), new Locale("de", "DE", "POSIX"), Locale.forLanguageTag("pt-BR"), new Locale("he", "IL")})
      t("d" + l, () -> l.getDisplayLanguage(Locale.ENGLISH) + "|" + l.getDisplayCountry(Locale.ENGLISH) + "|" + l.getDisplayName(Locale.ENGLISH) + "|" + l.getDisplayVariant(Locale.ENGLISH) + "|" + l.getDisplayScript(Locale.ENGLISH) + "|" + l.getDisplayName());
    t("i1", () -> Locale.US.getISO3Country() + Locale.US.getISO3Language()); t("i2", () -> new Locale("xx", "YY").getISO3Country()); t("i3", () -> new Locale("xx").getISO3Language()); t("i4", () -> Locale.ROOT.getISO3Language() + "|" + Locale.ROOT.getISO3Country());
    t("n1", () -> new Locale((String) null)); t("n2", () -> new Locale("en", null));
    t("eq", () -> new Locale("en", "US").equals(Locale.US) + " " + (new Locale("en", "US") == Locale.US) + " " + new Locale("en", "US").equals(Locale.forLanguageTag("en-us")) + new Locale("en", "US", "X").equals(Locale.US) + new HashSet<>(List.of(Locale.US, Locale.UK)).contains(new Locale("en", "GB")));
    t("iso", () -> Locale.getISOCountries().length > 200 && List.of(Locale.getISOLanguages()).contains("en"));
    t("def", () -> { Locale d = Locale.getDefault(); Locale.setDefault(Locale.FRANCE); String s = Locale.getDefault() + " " + Locale.getDefault(Locale.Category.FORMAT); Locale.setDefault(d); return s; });
    t("cl", () -> Locale.US.clone() == Locale.US); t("sd", () -> { Locale.setDefault(null); return 1; });
  }
}
