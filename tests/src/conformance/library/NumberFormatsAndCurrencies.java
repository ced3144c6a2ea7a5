import java.text.*;
import java.util.*;
public class NumberFormatsAndCurrencies {
    public static void main(String[] args) throws Exception {
        NumberFormat n = NumberFormat.getInstance(Locale.US);
        System.out.println(n.format(1234567.891) + " " + n.format(-42) + " " + n.format(0.5));
        System.out.println(NumberFormat.getCurrencyInstance(Locale.US).format(1234.5) + " " + NumberFormat.getCurrencyInstance(Locale.US).format(-3));
        System.out.println(NumberFormat.getPercentInstance(Locale.US).format(0.256));
        NumberFormat p = NumberFormat.getPercentInstance(Locale.US); p.setMaximumFractionDigits(1);
        System.out.println(p.format(0.256));
        System.out.println(NumberFormat.getIntegerInstance(Locale.US).format(2.5) + " " + NumberFormat.getIntegerInstance(Locale.US).format(3.5));
        System.out.println(n.parse("1,234.5xyz") + " " + n.parse("-7").intValue());
        ParsePosition pos = new ParsePosition(4);
        System.out.println(n.parse("abc 99 def", pos) + " " + pos.getIndex() + " " + pos.getErrorIndex());
        pos = new ParsePosition(0);
        System.out.println(n.parse("abc", pos) + " " + pos.getIndex() + " " + pos.getErrorIndex());
        try { n.parse("zzz"); } catch (ParseException e) { System.out.println(e.getMessage() + " " + e.getErrorOffset()); }
        NumberFormat c = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
        System.out.println(c.format(999) + " " + c.format(1000) + " " + c.format(1234567) + " " + c.format(7_500_000_000L));
        NumberFormat cl = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG);
        System.out.println(cl.format(1000) + " " + cl.format(2_000_000));
        DecimalFormat d = new DecimalFormat("#,##0.00;(#,##0.00)", DecimalFormatSymbols.getInstance(Locale.US));
        System.out.println(d.format(1234.5) + " " + d.format(-1234.567) + " " + d.toPattern() + " " + d.getMaximumFractionDigits());
        System.out.println(new DecimalFormat("000.###").format(5.12345) + " " + new DecimalFormat("0.00E0").format(12345) + " " + new DecimalFormat("##%").format(0.12) + " " + new DecimalFormat("$#.##").format(1.239));
        d.setRoundingMode(java.math.RoundingMode.DOWN); System.out.println(d.format(0.999));
        d.setGroupingUsed(false); d.setMinimumIntegerDigits(6); System.out.println(d.format(12.3));
        System.out.println(d.parse("12.30").doubleValue() + " " + d.getPositivePrefix() + d.getNegativeSuffix() + d.isParseBigDecimal());
        Currency usd = Currency.getInstance("USD");
        System.out.println(usd + " " + usd.getSymbol(Locale.US) + " " + usd.getDefaultFractionDigits() + " " + usd.getDisplayName(Locale.US) + " " + usd.getNumericCode());
        System.out.println(Currency.getInstance(Locale.JAPAN).getCurrencyCode() + " " + Currency.getInstance("EUR").getSymbol(Locale.US) + " " + Currency.getInstance(Locale.GERMANY));
        ChoiceFormat ch = new ChoiceFormat("0#none|1#one|2#two|2<many {0}");
        System.out.println(ch.format(0) + " " + ch.format(1) + " " + ch.format(2) + " " + ch.format(10));
        System.out.println(MessageFormat.format("{0} has {1,number,integer} of {2} ({1})", "Ann", 1234, 'c'));
        System.out.println(new MessageFormat("It''s {0,choice,0#no files|1#one file|1<{0} files}").format(new Object[] {5}));
    }
}
