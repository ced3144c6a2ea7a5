// data: 17
import java.text.*;
import java.util.*;
public class LocaleNumbers {
    public static void main(String[] args) {
        List<Locale> some = new ArrayList<>(List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.ITALY, Locale.JAPAN, Locale.KOREA, Locale.CHINA, Locale.CANADA, Locale.CANADA_FRENCH));
        for (String t : "de-CH de-AT es-ES es-MX pt-BR pt-PT nl-NL sv-SE nb-NO da-DK fi-FI pl-PL cs-CZ hu-HU ru-RU tr-TR en-IN en-ZA id-ID".split(" ")) some.add(Locale.forLanguageTag(t));
        for (Locale l : some) {
            System.out.println(l + " " + l.getDisplayName() + " " + l.getISO3Country() + l.getISO3Language() + " " + NumberFormat.getInstance(l).format(-1234567.891) + " " + NumberFormat.getPercentInstance(l).format(0.25)
                + " " + NumberFormat.getCurrencyInstance(l).format(1234.5) + " " + NumberFormat.getCurrencyInstance(l).format(-9.99) + " " + NumberFormat.getIntegerInstance(l).format(1e6)
                + " " + String.format(l, "%,.2f|%10.1f|%e|%,d|%s|%05d|%x", 1234567.891, -2.5, 12345.678, 1234567, 2.5, 42, 255));
        }
        System.out.printf(Locale.GERMANY, "%.3f %s%n", Math.PI, 1.5);
        System.out.println(new DecimalFormat("#,##0.00", new DecimalFormatSymbols(Locale.FRANCE)).format(98765.4321) + " " + DecimalFormatSymbols.getInstance(Locale.GERMANY).getDecimalSeparator());
        StringBuilder b = new StringBuilder(); new Formatter(b, Locale.GERMANY).format("%.2f", 0.5).format(Locale.US, "|%.2f", 0.5); System.out.println(b);
        try { System.out.println(NumberFormat.getInstance(Locale.GERMANY).parse("1.234,5")); } catch (ParseException e) { System.out.println(e); }
        System.out.println(new Locale("EN", "us") + " " + new Locale("en", "US", "POSIX") + " " + new Locale("", "DE") + "|" + new Locale("iw") + " " + Locale.forLanguageTag("zh-Hans-CN").getScript() + " " + Locale.forLanguageTag("zh-Hant-TW").toString());
        System.out.println(new HashSet<>(List.of(Locale.US, Locale.FRANCE, Locale.GERMAN, Locale.ROOT)) + " " + Locale.US.hashCode() + " " + Locale.getISOCountries().length);
        Locale old = Locale.getDefault(); Locale.setDefault(Locale.GERMANY); System.out.println(String.format("%.2f", 1.5) + " " + NumberFormat.getInstance().format(1234.5) + " " + Locale.getDefault() + " " + "x%,d".formatted(12345)); System.out.printf("%.1f%n", 2.5); Locale.setDefault(Locale.US); System.out.println(String.format("%.2f", 1.5)); Locale.setDefault(old);
        for (String c : "USD EUR GBP JPY CHF INR KRW BRL BHD".split(" ")) { Currency x = Currency.getInstance(c); System.out.println(x + " " + x.getSymbol(Locale.US) + " " + x.getDisplayName(Locale.US) + " " + x.getDefaultFractionDigits() + " " + x.getNumericCode()); }
        System.out.println(Currency.getInstance(Locale.FRANCE) + " " + Currency.getInstance("EUR").equals(Currency.getInstance(Locale.ITALY)) + " " + Currency.getInstance("JPY").getSymbol(Locale.JAPAN)); try { Currency.getInstance("ZZZ"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        NumberFormat money = NumberFormat.getCurrencyInstance(Locale.US); money.setCurrency(Currency.getInstance("EUR")); System.out.println(money.format(12.5) + " " + money.getCurrency());
        try { new Locale.Builder().setLanguage("!!").build(); } catch (IllformedLocaleException e) { System.out.println(e.getMessage()); } for (String s : new String[] {"en", "en-GB", "x", "de-de-1996", "sr-Latn-RS"}) System.out.println(Locale.forLanguageTag(s) + " " + Locale.forLanguageTag(s).toLanguageTag());
    }
}
