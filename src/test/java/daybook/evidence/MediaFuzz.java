package daybook.evidence;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import java.util.List;

/** Any bytes as a file that is kept: it has a type and plain claims of time, the same however it is cut while it goes by. */
public final class MediaFuzz {

    private static final String[] TYPES = {
        "image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic", "video/quicktime", "video/mp4",
    };

    private static final int LONGEST_CLAIM = 200;

    private MediaFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Input in = new Input(bytes);
        String other = TYPES[in.choice(TYPES.length)];
        int piece = 1 + in.choice(256);
        byte[] file = in.rest();
        Window whole = window(file, file.length);
        Window cut = window(file, piece);
        String type = whole.mediaType();
        Properties.same(type, cut.mediaType(), "the type is the same however the file is cut");
        Properties.require(!type.isBlank() && type.indexOf('/') > 0, "a file has a type");
        List<String> claims = ClaimedTimes.of(type, whole.timed());
        Properties.same(claims, ClaimedTimes.of(type, cut.timed()), "and so are the times");
        plain(claims);
        plain(ClaimedTimes.of(other, file));
    }

    private static Window window(byte[] file, int piece) {
        Window window = new Window();
        for (int at = 0; at < file.length; at += piece) {
            window.add(file, at, Math.min(piece, file.length - at));
        }
        return window;
    }

    private static void plain(List<String> claims) {
        for (String claim : claims) {
            Properties.require(claim.length() <= LONGEST_CLAIM, "a claim is short");
            for (int i = 0; i < claim.length(); i++) {
                Properties.require(claim.charAt(i) >= ' ' && claim.charAt(i) <= '~', "a claim is plain: " + claim);
            }
        }
    }
}
