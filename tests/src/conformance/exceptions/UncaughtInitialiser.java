public class UncaughtInitialiser { 
  static class Config { 
    static final int SIZE = compute(); 
    static int compute() { throw new UnsupportedOperationException("no config"); } 
  } 
  public static void main(String[] args) { 
    System.out.println("start"); 
    System.out.println(Config.SIZE); 
  } 
}
