/** A helper of which all calls pass one number: what stands for its parameter has attributes. */
public class OneNumberForAHelper {
  public static void main(String[] args) {
    Long l = 5L;
    Object o = l;
    System.out.println(o);
    System.out.println(((Number) (args.length > 5 ? (Object) 2.5 : (Object) 2.5)).doubleValue());
    System.out.println(((Number) 2.5).doubleValue());
  }
}
