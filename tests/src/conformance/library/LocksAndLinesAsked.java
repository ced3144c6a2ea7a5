import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What locks of one thread say of themselves; line numbers go back with a mark. */
public class LocksAndLinesAsked {
  public static void main(String[] args) throws IOException {
    System.out.println(new ReentrantLock(true).isFair() + " " + new ReentrantLock().isFair());
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock(true);
    rw.readLock().lock();
    System.out.println(rw.isFair() + " " + rw.getReadLockCount() + rw.getReadHoldCount());
    System.out.println(rw.writeLock().tryLock() + " " + rw.readLock().tryLock());
    rw.readLock().unlock();
    rw.readLock().unlock();
    ReentrantReadWriteLock.WriteLock writer = rw.writeLock();
    writer.lock();
    System.out.println(writer.tryLock() + " " + rw.readLock().tryLock() + writer.getHoldCount());
    System.out.println(writer.isHeldByCurrentThread() + " " + rw.getWriteHoldCount());
    rw.readLock().unlock();
    writer.unlock();
    System.out.println(rw.isWriteLocked() + " " + rw.isWriteLockedByCurrentThread());
    writer.unlock();
    System.out.println(rw.isWriteLocked() + " " + rw.hasQueuedThreads() + rw.getQueueLength());
    try {
      rw.readLock().unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      writer.unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
    LineNumberReader in = new LineNumberReader(new StringReader("a\nb\r\nc\nd"), 16);
    in.readLine();
    in.mark(10);
    System.out.println(in.readLine() + in.readLine() + in.getLineNumber());
    in.reset();
    System.out.println(in.getLineNumber() + in.readLine());
    in.setLineNumber(7);
    in.mark(5);
    System.out.println(in.skip(2) + " " + in.getLineNumber());
    in.reset();
    System.out.println(in.read() + " " + in.getLineNumber() + in.readLine() + in.readLine());
  }
}
