// data: 17
import java.util.*;
public class LocaleNames {
    public static void main(String[] args) {
        Locale us = Locale.US, fr = new Locale("fr", "FR"), de = Locale.GERMANY;
        System.out.println(us + " " + fr + " " + de + " " + Locale.ROOT + "|");
        System.out.println(us.getLanguage() + " " + us.getCountry() + " " + fr.getVariant() + "|");
        System.out.println(us.getDisplayCountry() + " " + us.getDisplayLanguage() + " " + fr.getDisplayName());
        System.out.println(us.getDisplayCountry(Locale.ENGLISH) + " " + de.getDisplayLanguage(Locale.UK) + " " + fr.getDisplayName(Locale.US));
        System.out.println(us.toLanguageTag() + " " + Locale.forLanguageTag("pt-BR"));
        System.out.println(us.equals(new Locale("en", "US")) + " " + fr.hashCode());
        System.out.println(String.format(Locale.US, "%,.2f", 1234567.891));
        System.out.println(String.format(Locale.GERMANY, "%,.2f", 1234567.891));
        System.out.println(String.format(Locale.FRANCE, "%.3f", 3.14159));
        System.out.println("TITLE".toLowerCase(Locale.ENGLISH) + " " + "title".toUpperCase(Locale.ROOT));
        Locale.setDefault(Locale.US);
        System.out.println(Locale.getDefault());
        System.out.println(us.getISO3Country() + " " + us.getISO3Language());
        Locale b = new Locale.Builder().setLanguage("en").setRegion("GB").build();
        System.out.println(b + " " + b.getDisplayName());
        System.out.println(new Locale("es").getDisplayLanguage());
        System.out.println(Locale.JAPAN.getDisplayCountry() + " " + Locale.CHINA + " " + Locale.KOREA.getDisplayLanguage());
        Map<Locale, String> hello = new LinkedHashMap<>();
        hello.put(Locale.ENGLISH, "Hello"); hello.put(Locale.FRENCH, "Bonjour"); hello.put(Locale.ITALIAN, "Ciao");
        hello.forEach((l, h) -> System.out.println(l + "=" + h));
    }
}
