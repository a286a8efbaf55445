package daybook.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * An authority's answer (RFC 3161, section 2.4.2), as a file {@code .tsr} holds it. What it carries is still to be checked:
 * {@link TimestampToken#check}.
 *
 * @param token the token's bytes (DER)
 * @param nonce the number that it repeats, or null when it repeats none
 */
public record TimestampResponse(TokenBytes token, @Nullable BigInteger nonce) {

    /**
     * Reads an answer.
     *
     * @throws RefusedTimestampException when it is not one, or says that nothing was granted
     */
    public static TimestampResponse read(byte[] bytes) throws RefusedTimestampException {
        TimeStampResp parsed;
        try {
            parsed = TimeStampResp.getInstance(ASN1Primitive.fromByteArray(bytes));
        } catch (IOException | RuntimeException e) {
            throw notAnAnswer(e);
        }
        if (parsed == null) {
            throw notAnAnswer(new IOException("no bytes"));
        }
        try {
            TimeStampResponse response = new TimeStampResponse(parsed);
            int status = response.getStatus();
            TimeStampToken token = response.getTimeStampToken();
            if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
                throw new RefusedTimestampException(
                        "the authority did not grant a time stamp: " + words(status, response));
            }
            if (token == null) {
                throw new RefusedTimestampException("the authority's answer carries no time stamp");
            }
            return new TimestampResponse(
                    new TokenBytes(token.getEncoded()), token.getTimeStampInfo().getNonce());
        } catch (TSPException | IOException | RuntimeException e) {
            // The parser throws unchecked exceptions of its own for bytes that it does not expect.
            throw parsed.getTimeStampToken() == null
                    ? notAnAnswer(e)
                    : new RefusedTimestampException(
                            "the time stamp in it is not made as RFC 3161 asks for: " + e.getMessage(), e);
        }
    }

    private static RefusedTimestampException notAnAnswer(Exception e) {
        return new RefusedTimestampException("it is not the answer of a time-stamping authority (RFC 3161)", e);
    }

    private static String words(int status, TimeStampResponse response) {
        String word = switch (status) {
            case PKIStatus.REJECTION -> "rejected";
            case PKIStatus.WAITING -> "waiting";
            case PKIStatus.REVOCATION_WARNING -> "a revocation is about to come";
            case PKIStatus.REVOCATION_NOTIFICATION -> "revoked";
            default -> "status " + status;
        };
        String said = response.getStatusString();
        PKIFailureInfo failure = response.getFailInfo();
        return word
                + (said == null || said.isBlank() ? "" : ", \"" + said.strip() + "\"")
                + (failure == null ? "" : ", failure " + failure.getString());
    }
}
