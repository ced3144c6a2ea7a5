// exit
public class ExitSkipsFinally {
  public static void main(String[] args) {
    try {
      System.out.println("before");
      if (args.length == 0) System.exit(3);
      System.out.println("not here");
    } catch (Throwable t) {
      System.out.println("nor here");
    } finally {
      System.out.println("not here either");
    }
  }
}
