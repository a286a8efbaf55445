package daybook.ledger;

import java.security.SecureRandom;
import java.util.Arrays;

/** Salts from the system's secure random source, fetched many at a time because each fetch costs a system call. Safe for many threads. */
public final class SecureSalts implements Salts {

    private static final int SIZE = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] pool = new byte[SIZE * 64];
    private int used = pool.length;

    @Override
    public synchronized byte[] next() {
        if (used == pool.length) {
            random.nextBytes(pool);
            used = 0;
        }
        byte[] salt = Arrays.copyOfRange(pool, used, used + SIZE);
        Arrays.fill(pool, used, used + SIZE, (byte) 0);
        used += SIZE;
        return salt;
    }
}
