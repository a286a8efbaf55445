package daybook.bench;

import java.util.Random;

/** Invented sentences: few words come often and many seldom, as in what people write. */
final class Words {

    /** In exactly {@link Corpus#RARE_ENTRIES} entries, however many there are. */
    static final String RARE = "periwinkle";

    /** In one entry of {@link #MIDDLING_ONE_IN} beside those that are drawn. */
    static final String MIDDLING = "trellis";

    /** In one entry of {@link #COMMON_ONE_IN}. */
    static final String COMMON = "flowers";

    static final int MIDDLING_ONE_IN = 200;
    static final int COMMON_ONE_IN = 20;

    /** From the most to the least frequent. None is one of the three above. */
    private static final String[] BY_FREQUENCY = """
            the he to and a at me my in that of was said on I with had she for from it again his not his by would surgery
            asked before outside after reception waited door car when came told twice home left message phone number but
            about no out which wrote called him been we week today time staff appointment park been nurse saw back know
            day morning evening work patient front line away new letter still there another voice practice stood minutes
            house wanted name desk road name between stayed until going because knew sent talk friend hour alone manager
            street card window drove walked answered consultation colleague police same half past follow watch photograph
            asking silent rang speak nothing shouted refused sorry again several present looked late through waiting room
            personal married children husband evening together special understand feelings promise love gift envelope
            parcel chocolate perfume scarf bracelet watch book poem handwritten anonymous unsigned postmark stamp copied
            partner receptionist secretary pharmacist porter cleaner neighbour witness corridor entrance stairs lift exit
            bicycle bus stop station platform supermarket chemist library church school gate playground garden fence
            hedge kitchen light curtain torch camera engine number plate registration grey silver estate hatchback van
            leaned stared smiled laughed cried whispered threatened insisted apologised begged demanded complained
            accused alleged invented denied repeated followed approached blocked touched grabbed pushed knocked hammered
            scratched smashed posted shared tagged liked commented reviewed requested added unblocked profile picture
            account password email inbox folder attachment voicemail ringtone caller withheld unknown landline mobile
            regulator hospital trust board solicitor officer statement incident log record reference chaperone warning
            transfer list boundary meeting minute cover locum rota holiday weekend christmas birthday anniversary
            prescription blood pressure result referral sick note dressing injection vaccine clinic review waiting
            uneasy frightened worried angry calm polite abrupt tearful agitated drunk confused persistent familiar
            tall dark coat hat glasses umbrella rucksack trainers gloves beard""".split("\\s+", -1);

    private final Random random;
    private final double[] upTo = new double[BY_FREQUENCY.length];

    Words(Random random) {
        this.random = random;
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1 / (i + 2.7);
            upTo[i] = sum;
        }
    }

    /** Appends so many words, separated by blanks. */
    void append(StringBuilder text, int words) {
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                text.append(' ');
            }
            text.append(word());
        }
    }

    String some(int least, int most) {
        StringBuilder text = new StringBuilder();
        append(text, least + random.nextInt(most - least + 1));
        return text.toString();
    }

    private String word() {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return BY_FREQUENCY[low];
    }
}
