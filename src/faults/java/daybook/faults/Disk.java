package daybook.faults;

import daybook.faults.Recording.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk with a cache that a power cut empties. What a file holds is on the disk for certain only after a sync of that file, what a
 * folder holds only after a sync of the folder; everything since may be there, or not, or in part.
 *
 * <p>Contents are kept, lost or torn by sectors, in any order; names change in order, as journalling file systems do it. A write that
 * made a file longer and was lost while a later one was kept leaves zeros.
 */
final class Disk {

    /** What every disk writes at once, or not at all, unless the sector is torn. */
    private static final int SECTOR = 512;

    private static final int TORN_ONE_IN = 16;

    /** What survives of the writes that no sync has made certain. */
    enum Luck {
        NOTHING,
        EVERYTHING,
        SOME
    }

    private static final class Content {
        private byte[] certain = new byte[0];
        private final List<Op> pending = new ArrayList<>();
    }

    private interface NameChange {
        void apply(Map<String, Content> names);
    }

    private final boolean syncs;
    private final Map<String, Content> names = new HashMap<>();
    private final Map<String, Content> certainNames = new HashMap<>();
    private final List<NameChange> pendingNames = new ArrayList<>();

    /** @param syncs false for a disk that says that it has synced and has not */
    Disk(boolean syncs) {
        this.syncs = syncs;
    }

    void apply(Op op) {
        if (op instanceof Op.Create create) {
            if (!names.containsKey(create.name())) {
                Content content = new Content();
                change(all -> all.put(create.name(), content));
            }
        } else if (op instanceof Op.Link link) {
            Content content = names.get(link.from());
            change(all -> all.put(link.to(), content));
        } else if (op instanceof Op.Rename rename) {
            Content content = names.get(rename.from());
            change(all -> {
                all.remove(rename.from());
                all.put(rename.to(), content);
            });
        } else if (op instanceof Op.Unlink unlink) {
            change(all -> all.remove(unlink.name()));
        } else if (op instanceof Op.Write write) {
            pending(write.name(), op);
        } else if (op instanceof Op.Truncate truncate) {
            pending(truncate.name(), op);
        } else if (op instanceof Op.Sync sync) {
            sync(sync.name());
        } else if (op instanceof Op.SyncFolder && syncs) {
            certainNames.clear();
            certainNames.putAll(names);
            pendingNames.clear();
        }
    }

    private void change(NameChange change) {
        change.apply(names);
        pendingNames.add(change);
    }

    private void pending(String name, Op op) {
        Content content = names.get(name);
        if (content == null) {
            throw new IllegalStateException("written and never made: " + name);
        }
        content.pending.add(op);
    }

    private void sync(String name) {
        Content content = names.get(name);
        if (!syncs || content == null) {
            return;
        }
        for (Op op : content.pending) {
            content.certain = after(content.certain, op);
        }
        content.pending.clear();
    }

    /** The files as they could be found after a power cut at this moment. */
    Map<String, byte[]> afterPowerCut(Luck luck, Random random) {
        Map<String, Content> survived = new HashMap<>(certainNames);
        int changes = switch (luck) {
            case NOTHING -> 0;
            case EVERYTHING -> pendingNames.size();
            case SOME -> random.nextInt(pendingNames.size() + 1);
        };
        for (NameChange change : pendingNames.subList(0, changes)) {
            change.apply(survived);
        }
        Map<Content, byte[]> contents = new HashMap<>();
        Map<String, byte[]> files = new TreeMap<>();
        survived.forEach((name, content) ->
                files.put(name, contents.computeIfAbsent(content, each -> contents(each, luck, random))));
        return files;
    }

    private static byte[] contents(Content content, Luck luck, Random random) {
        byte[] bytes = content.certain;
        if (luck == Luck.NOTHING) {
            return bytes;
        }
        for (Op op : content.pending) {
            if (luck == Luck.EVERYTHING) {
                bytes = after(bytes, op);
            } else if (op instanceof Op.Write write) {
                bytes = someSectors(bytes, write, random);
            } else if (random.nextBoolean()) {
                bytes = after(bytes, op);
            }
        }
        return bytes;
    }

    private static byte[] someSectors(byte[] before, Op.Write write, Random random) {
        byte[] bytes = before;
        int from = 0;
        while (from < write.bytes().length) {
            // Up to the next border of a sector on the disk, wherever the write began.
            int to = (int) Math.min(write.bytes().length, from + SECTOR - (write.offset() + from) % SECTOR);
            int first = from;
            int last = to;
            if (random.nextInt(TORN_ONE_IN) == 0 && to - from > 1) {
                int cut = from + 1 + random.nextInt(to - from - 1);
                if (random.nextBoolean()) {
                    last = cut;
                } else {
                    first = cut;
                }
            } else if (random.nextBoolean()) {
                last = first;
            }
            if (last > first) {
                bytes = after(
                        bytes,
                        new Op.Write(
                                write.name(), write.offset() + first, Arrays.copyOfRange(write.bytes(), first, last)));
            }
            from = to;
        }
        return bytes;
    }

    private static byte[] after(byte[] before, Op op) {
        if (op instanceof Op.Truncate truncate) {
            return Arrays.copyOf(before, (int) truncate.size());
        }
        Op.Write write = (Op.Write) op;
        int end = (int) write.offset() + write.bytes().length;
        byte[] bytes = Arrays.copyOf(before, Math.max(before.length, end));
        System.arraycopy(write.bytes(), 0, bytes, (int) write.offset(), write.bytes().length);
        return bytes;
    }
}
