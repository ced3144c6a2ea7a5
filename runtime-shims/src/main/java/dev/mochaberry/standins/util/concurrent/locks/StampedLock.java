package dev.mochaberry.standins.util.concurrent.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

/**
 * {@code java.util.concurrent.locks.StampedLock} for one thread: its stamps are those of the JVM (a
 * version in the upper bits, the writer's bit, seven bits that count readers), and who would wait
 * would wait for itself.
 */
public class StampedLock implements java.io.Serializable {
  private static final long serialVersionUID = -6001602636862214147L;

  private static final long WRITER = 128;
  private static final long READERS = WRITER - 1;
  private static final long VERSION = ~READERS;
  private static final long FIRST = WRITER << 1;

  private transient long state = FIRST;

  public StampedLock() {}

  public long writeLock() {
    return held(tryWriteLock());
  }

  public long writeLockInterruptibly() throws InterruptedException {
    return held(tryWriteLock());
  }

  public long tryWriteLock() {
    return (state & (WRITER | READERS)) == 0 ? state |= WRITER : 0;
  }

  public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
    return tryWriteLock();
  }

  public long readLock() {
    return held(tryReadLock());
  }

  public long readLockInterruptibly() throws InterruptedException {
    return held(tryReadLock());
  }

  public long tryReadLock() {
    return (state & WRITER) == 0 ? ++state : 0;
  }

  public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
    return tryReadLock();
  }

  private static long held(long stamp) {
    if (stamp == 0) {
      throw new IllegalStateException("the only thread would wait for ever");
    }
    return stamp;
  }

  public long tryOptimisticRead() {
    return (state & WRITER) == 0 ? state & VERSION : 0;
  }

  public boolean validate(long stamp) {
    return (stamp & VERSION) == (state & VERSION);
  }

  public void unlockWrite(long stamp) {
    if (state != stamp || (stamp & WRITER) == 0) {
      throw new IllegalMonitorStateException();
    }
    release();
  }

  private void release() {
    state += WRITER;
    if (state == 0) {
      state = FIRST;
    }
  }

  public void unlockRead(long stamp) {
    if ((stamp & READERS) == 0 || !validate(stamp) || (state & READERS) == 0) {
      throw new IllegalMonitorStateException();
    }
    state--;
  }

  public void unlock(long stamp) {
    if ((stamp & WRITER) != 0) {
      unlockWrite(stamp);
    } else {
      unlockRead(stamp);
    }
  }

  public long tryConvertToWriteLock(long stamp) {
    if (!validate(stamp)) {
      return 0;
    }
    long held = state & (WRITER | READERS);
    if (held == 0) {
      return (stamp & (WRITER | READERS)) == 0 ? tryWriteLock() : 0;
    } else if (held == WRITER) {
      return stamp == state ? stamp : 0;
    } else if (held == 1 && (stamp & READERS) != 0) {
      return state = state - 1 + WRITER;
    }
    return 0;
  }

  public long tryConvertToReadLock(long stamp) {
    if (!validate(stamp)) {
      return 0;
    }
    if ((stamp & WRITER) != 0) {
      if (stamp != state) {
        return 0;
      }
      release();
      return ++state;
    } else if ((stamp & READERS) == 0) {
      return tryReadLock();
    }
    return (state & READERS) == 0 ? 0 : stamp;
  }

  public long tryConvertToOptimisticRead(long stamp) {
    if (!validate(stamp)) {
      return 0;
    }
    if ((stamp & WRITER) != 0) {
      if (stamp != state) {
        return 0;
      }
      release();
      return state;
    } else if ((stamp & READERS) == 0) {
      return stamp;
    } else if ((state & READERS) == 0) {
      return 0;
    }
    state--;
    return state & VERSION;
  }

  public boolean tryUnlockWrite() {
    if ((state & WRITER) == 0) {
      return false;
    }
    release();
    return true;
  }

  public boolean tryUnlockRead() {
    if ((state & WRITER) != 0 || (state & READERS) == 0) {
      return false;
    }
    state--;
    return true;
  }

  public boolean isWriteLocked() {
    return (state & WRITER) != 0;
  }

  public boolean isReadLocked() {
    return (state & READERS) != 0;
  }

  public int getReadLockCount() {
    return (int) (state & READERS);
  }

  public static boolean isWriteLockStamp(long stamp) {
    return (stamp & (WRITER | READERS)) == WRITER;
  }

  public static boolean isReadLockStamp(long stamp) {
    return (stamp & READERS) != 0;
  }

  public static boolean isLockStamp(long stamp) {
    return (stamp & (WRITER | READERS)) != 0;
  }

  public static boolean isOptimisticReadStamp(long stamp) {
    return (stamp & (WRITER | READERS)) == 0 && stamp != 0;
  }

  @Override
  public String toString() {
    String held =
        isWriteLocked()
            ? "[Write-locked]"
            : isReadLocked() ? "[Read-locks:" + getReadLockCount() + "]" : "[Unlocked]";
    return super.toString() + held;
  }

  public Lock asReadLock() {
    return new View(false);
  }

  public Lock asWriteLock() {
    return new View(true);
  }

  public ReadWriteLock asReadWriteLock() {
    return new Views();
  }

  /** One side of the lock, without its stamps. */
  private final class View implements Lock {
    private final boolean writes;

    View(boolean writes) {
      this.writes = writes;
    }

    @Override
    public void lock() {
      held(writes ? tryWriteLock() : tryReadLock());
    }

    @Override
    public void lockInterruptibly() {
      lock();
    }

    @Override
    public boolean tryLock() {
      return (writes ? tryWriteLock() : tryReadLock()) != 0;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      return tryLock();
    }

    @Override
    public void unlock() {
      if (!(writes ? tryUnlockWrite() : tryUnlockRead())) {
        throw new IllegalMonitorStateException();
      }
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException();
    }
  }

  private final class Views implements ReadWriteLock {
    @Override
    public Lock readLock() {
      return asReadLock();
    }

    @Override
    public Lock writeLock() {
      return asWriteLock();
    }
  }
}
