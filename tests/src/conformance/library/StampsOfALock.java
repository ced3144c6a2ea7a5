import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** A lock whose stamps say whether what was read still holds. */
public class StampsOfALock {
  static final StampedLock LOCK = new StampedLock();
  static double x = 3;
  static double y = 4;

  static void move(double dx, double dy) {
    long stamp = LOCK.writeLock();
    try {
      x += dx;
      y += dy;
    } finally {
      LOCK.unlockWrite(stamp);
    }
  }

  static double distance(boolean disturbed) {
    long stamp = LOCK.tryOptimisticRead();
    double nowX = x;
    double nowY = y;
    if (disturbed) {
      move(3, 4);
    }
    if (!LOCK.validate(stamp)) {
      System.out.println("read again");
      stamp = LOCK.readLock();
      try {
        nowX = x;
        nowY = y;
      } finally {
        LOCK.unlockRead(stamp);
      }
    }
    return Math.sqrt(nowX * nowX + nowY * nowY);
  }

  static void refuse(Runnable run) {
    try {
      run.run();
      System.out.println("allowed");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static String held() {
    String text = LOCK.toString();
    return text.substring(text.indexOf('['));
  }

  public static void main(String[] args) {
    System.out.println(distance(false) + " " + distance(true));
    long read = LOCK.readLock();
    long second = LOCK.readLock();
    System.out.println(read + " " + second + " " + LOCK.getReadLockCount() + held());
    System.out.println(LOCK.tryWriteLock() + " " + LOCK.tryConvertToWriteLock(read));
    LOCK.unlock(second);
    long write = LOCK.tryConvertToWriteLock(read);
    System.out.println(write + " " + held() + LOCK.isWriteLocked() + LOCK.isReadLocked());
    System.out.println(LOCK.tryReadLock() + " " + LOCK.tryOptimisticRead());
    System.out.println(LOCK.validate(read) + " " + LOCK.validate(write));
    long again = LOCK.tryConvertToReadLock(write);
    System.out.println(again + " " + held());
    long seen = LOCK.tryConvertToOptimisticRead(again);
    System.out.println(seen + " " + held() + LOCK.validate(seen));
    System.out.println(
        StampedLock.isReadLockStamp(again)
            + " "
            + StampedLock.isWriteLockStamp(write)
            + " "
            + StampedLock.isOptimisticReadStamp(seen)
            + " "
            + StampedLock.isLockStamp(0));
    refuse(() -> LOCK.unlockWrite(write));
    refuse(() -> LOCK.unlockRead(again));
    refuse(() -> LOCK.unlock(0));
    System.out.println(LOCK.tryUnlockRead() + " " + LOCK.tryUnlockWrite());
    Lock reader = LOCK.asReadLock();
    Lock writer = LOCK.asReadWriteLock().writeLock();
    reader.lock();
    System.out.println(writer.tryLock() + held());
    reader.unlock();
    System.out.println(writer.tryLock() + held() + reader.tryLock());
    writer.unlock();
    refuse(writer::unlock);
    refuse(writer::newCondition);
    System.out.println(LOCK.tryOptimisticRead());
  }
}
