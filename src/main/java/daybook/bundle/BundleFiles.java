package daybook.bundle;

/** What the files of a bundle are called, for whoever writes one and whoever reads it. */
public final class BundleFiles {

    /** The version of the bundle's format, in {@code bag-info.txt}. */
    public static final String FORMAT = "1";

    /** Says that a folder is a bag. */
    public static final String BAGIT = "bagit.txt";

    /** Labels and values about the bag. */
    public static final String BAG_INFO = "bag-info.txt";

    /** A {@link ManifestLine} for each file of {@link #DATA}. */
    public static final String MANIFEST = "manifest-sha256.txt";

    /** A {@link ManifestLine} for every other file, but this one. */
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** What happened, for a person: the file to open first. */
    public static final String REPORT = "REPORT.html";

    /** What the folder is and how to check it, for a person. */
    public static final String FOR_PEOPLE = "VERIFY.txt";

    /** The check for bash. */
    public static final String CHECK = "verify.sh";

    /** The check for PowerShell. */
    public static final String CHECK_FOR_WINDOWS = "verify.ps1";

    /** The folder of all that is handed over, as opposed to what describes and checks it. */
    public static final String DATA = "data/";

    /** Every line of the chain exactly as it was hashed, each ended by LF. */
    public static final String CHAIN = DATA + "chain.jsonl";

    /** A {@link DisclosureLine} for each fact that is given, in the order of the chain. */
    public static final String DISCLOSURES = DATA + "disclosures.jsonl";

    /** The chosen entries as they stand. */
    public static final String ENTRIES_JSON = DATA + "entries.json";

    /** The same. */
    public static final String ENTRIES_CSV = DATA + "entries.csv";

    /** The same, harmless in a spreadsheet. */
    public static final String ENTRIES_SPREADSHEET = DATA + "entries-spreadsheet.csv";

    /** Which exhibit is which file. */
    public static final String EVIDENCE_CSV = DATA + "evidence.csv";

    /** The same, harmless in a spreadsheet. */
    public static final String EVIDENCE_SPREADSHEET = DATA + "evidence-spreadsheet.csv";

    /** The folder of the exhibits' bytes. */
    public static final String EVIDENCE = DATA + "evidence/";

    /** The checkpoint of the head with which {@link #CHAIN} ends. */
    public static final String CHECKPOINT = DATA + "checkpoint.txt";

    private static final String TOKENS = DATA + "tokens/";

    private BundleFiles() {}

    /** The time stamp of a token record (DER). */
    public static String token(long record) {
        return TOKENS + record + ".tst";
    }

    /** The text that was time stamped. */
    public static String stamped(long record) {
        return TOKENS + record + ".checkpoint.txt";
    }
}
