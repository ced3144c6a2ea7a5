/** Private and static methods and fields of one name in super- and subclasses do not override. */
public class PrivateSameNames {
  static class Super {
    private String secret() {
      return "Super.secret";
    }

    private int field = 1;
    String open = "Super.open";
    static String label = "Super.label";

    String callSecret() {
      return secret() + field + open + label;
    }

    static String stat() {
      return "Super.stat";
    }

    String callStat() {
      return stat();
    }
  }

  static class Sub extends Super {
    private String secret() {
      return "Sub.secret";
    }

    private int field = 2;
    String open = "Sub.open";
    static String label = "Sub.label";

    String callOwn() {
      return secret() + field + open + super.open + ((Super) this).open + label + Super.label;
    }

    static String stat() {
      return "Sub.stat";
    }

    String callStat() {
      return stat() + super.callStat();
    }
  }

  static class SubSub extends Sub {
    String secret() {
      return "SubSub.secret";
    }

    int field = 3;

    String everything() {
      return callSecret() + " " + callOwn() + " " + secret() + field + open;
    }
  }

  static class PackagePrivate {
    private void run() {
      System.out.println("private run");
    }

    void go(PackagePrivate p) {
      p.run();
    }
  }

  static class Runner extends PackagePrivate implements Runnable {
    public void run() {
      System.out.println("public run");
    }
  }

  static class Shadow {
    int x = 1;

    int test(int x) {
      int sum = x + this.x;
      {
        int y = x * 10;
        sum += y;
      }
      for (int y = 0; y < 2; y++) {
        sum += y + x;
      }
      Runnable r =
          new Runnable() {
            int x = 1000;

            public void run() {
              System.out.println(x + Shadow.this.x);
            }
          };
      r.run();
      return sum;
    }
  }

  public static void main(String[] args) {
    Super s = new Sub();
    System.out.println(s.callSecret());
    System.out.println(((Sub) s).callOwn());
    System.out.println(s.open + " " + ((Sub) s).open + " " + s.callStat());
    System.out.println(new SubSub().everything());
    Runner r = new Runner();
    r.go(r);
    r.run();
    Runnable q = r;
    q.run();
    System.out.println(new Shadow().test(5));
  }
}
