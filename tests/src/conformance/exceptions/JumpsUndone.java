/** A jump over several loops that does not come to pass, for what it leaves fails or jumps elsewhere. */
public class JumpsUndone {
    static class Door implements AutoCloseable {
        final boolean stuck;
        Door(boolean stuck) { this.stuck = stuck; }
        @Override public void close() { if (stuck) throw new IllegalStateException("stuck"); }
    }

    static String closing() {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                try (Door door = new Door(i == 0)) {
                    log.append(i).append(j).append(' ');
                    if (j == 1) break outer;
                } catch (IllegalStateException e) {
                    log.append(e.getMessage()).append(' ');
                }
            }
            log.append("| ");
        }
        return log.toString();
    }

    static String resuming() {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                try {
                    log.append(i).append(j).append(' ');
                    if (j == 1) break outer;
                } finally {
                    if (i == 0) continue;
                }
            }
            log.append("| ");
        }
        return log.toString();
    }

    static String elsewhere() {
        StringBuilder log = new StringBuilder();
        top:
        for (int h = 0; h < 2; h++) {
            outer:
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    try (Door door = new Door(i == 1)) {
                        log.append(h).append(i).append(j).append(' ');
                        if (j == i) continue outer;
                    } catch (IllegalStateException e) {
                        if (h == 0) continue top;
                        log.append(e.getMessage()).append(' ');
                    }
                }
                log.append("| ");
            }
            log.append("! ");
        }
        return log.toString();
    }

    static String failing() {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 3; i++) {
            try {
                for (int j = 0; j < 3; j++) {
                    try {
                        log.append(i).append(j).append(' ');
                        if (j == 1) continue outer;
                    } finally {
                        log.append(10 / i).append(' ');
                    }
                }
            } catch (ArithmeticException e) {
                log.append("/0 ");
            }
            log.append("| ");
        }
        return log.toString();
    }

    static String failingAgain() {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 3; i++) {
            int k = 0;
            while (true) {
                if (k++ > 2) break;
                try {
                    try {
                        log.append(i).append(k).append(' ');
                        if (k == 2) break outer;
                    } finally {
                        if (i < 2) throw new IllegalStateException("f");
                    }
                } catch (IllegalStateException e) {
                    log.append(e.getMessage()).append(' ');
                }
            }
            log.append("| ");
        }
        return log.toString();
    }

    public static void main(String[] args) {
        System.out.println(closing());
        System.out.println(resuming());
        System.out.println(elsewhere());
        System.out.println(failing());
        System.out.println(failingAgain());
    }
}
