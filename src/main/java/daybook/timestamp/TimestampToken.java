package daybook.timestamp;

import daybook.log.Stamp;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.jspecify.annotations.Nullable;

/**
 * A time stamp: an authority's word that a text of this digest existed at that time, as the token itself says it.
 *
 * @param token its bytes, which hold the certificate that signed it
 * @param time when, by the authority's clock
 * @param authority the name in the certificate that signed it
 * @param serial the authority's number for it, in decimal
 * @param policy the authority's policy, an object identifier
 * @param weakness what of its algorithms or keys is too weak to be relied on, or null
 */
public record TimestampToken(
        TokenBytes token,
        Instant time,
        String authority,
        String serial,
        String policy,
        @Nullable String weakness) {

    /**
     * Reads a token without trusting anybody: that it stamps this digest and that its signature is that of the certificate that it
     * carries. Whose certificate that is stays open.
     *
     * @param digest SHA-256 of the text that it is to stamp, in hexadecimal
     * @throws RefusedTimestampException with the first of these that is not so
     */
    public static TimestampToken read(TokenBytes bytes, String digest) throws RefusedTimestampException {
        return check(bytes, digest, null, null);
    }

    /**
     * Checks a token that is to be kept, as {@link #check} does, and refuses weak algorithms and keys.
     *
     * @throws RefusedTimestampException with the first reason
     */
    public static TimestampToken accept(
            TokenBytes bytes, String digest, @Nullable BigInteger nonce, TrustedCertificates trusted)
            throws RefusedTimestampException {
        TimestampToken token = check(bytes, digest, nonce, trusted);
        if (token.weakness != null) {
            throw new RefusedTimestampException(token.weakness + ", which is too weak; " + Algorithms.ACCEPTED);
        }
        return token;
    }

    /**
     * Checks a token: that it stamps this digest, repeats this number, is signed by the certificate that it carries, and that this one may
     * sign time stamps, was valid at that time and leads to one that is trusted.
     *
     * @param digest SHA-256 of the text that it is to stamp, in hexadecimal
     * @param nonce the number that it has to repeat; null when that is not known
     * @param trusted null when nobody is trusted, and nobody is asked about
     * @throws RefusedTimestampException with the first of these that is not so
     */
    public static TimestampToken check(
            TokenBytes bytes, String digest, @Nullable BigInteger nonce, @Nullable TrustedCertificates trusted)
            throws RefusedTimestampException {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(bytes.bytes()));
            stamps(token.getTimeStampInfo(), digest, nonce);
            List<X509Certificate> carried = carried(token);
            X509Certificate signer = signer(token, carried);
            Instant time = token.getTimeStampInfo().getGenTime().toInstant();
            signed(token, signer);
            String weak = Algorithms.weakness(token, signer);
            String weakPath = trusted == null ? null : trusted.check(signer, carried, time);
            TimeStampTokenInfo info = token.getTimeStampInfo();
            return new TimestampToken(
                    bytes,
                    time,
                    signer.getSubjectX500Principal().getName(),
                    info.getSerialNumber().toString(),
                    info.getPolicy().getId(),
                    weak == null ? weakPath : weak);
        } catch (TSPException | CMSException | IOException | CertificateException | RuntimeException e) {
            // The parser throws unchecked exceptions of its own for bytes that it does not expect.
            throw new RefusedTimestampException("its time stamp cannot be read", e);
        }
    }

    private static void stamps(TimeStampTokenInfo info, String digest, @Nullable BigInteger nonce)
            throws RefusedTimestampException {
        if (nonce != null && !nonce.equals(info.getNonce())) {
            throw new RefusedTimestampException("it answers another request: it repeats another number");
        }
        if (!info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)) {
            throw new RefusedTimestampException("it stamps a digest of another kind than SHA-256");
        }
        if (!HexFormat.of().formatHex(info.getMessageImprintDigest()).equals(digest)) {
            throw new RefusedTimestampException("it stamps another text: the digest in it is another one");
        }
    }

    private static List<X509Certificate> carried(TimeStampToken token) throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> carried = new ArrayList<>();
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            carried.add(converter.getCertificate(each));
        }
        return carried;
    }

    @SuppressWarnings("unchecked") // The selector of a signer selects certificates.
    private static X509Certificate signer(TimeStampToken token, List<X509Certificate> carried)
            throws RefusedTimestampException, CertificateException {
        Collection<X509CertificateHolder> matches = token.getCertificates().getMatches(token.getSID());
        for (X509CertificateHolder match : matches) {
            return new JcaX509CertificateConverter().getCertificate(match);
        }
        throw new RefusedTimestampException(
                carried.isEmpty()
                        ? "it does not carry the certificate that signed it"
                        : "none of the certificates that it carries signed it");
    }

    /** The signature, the certificate's own digest in it, and the certificate's purpose and validity at that time. */
    private static void signed(TimeStampToken token, X509Certificate signer) throws RefusedTimestampException {
        String name = signer.getSubjectX500Principal().getName();
        Date time = token.getTimeStampInfo().getGenTime();
        try {
            signer.checkValidity(time);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            throw new RefusedTimestampException(
                    "the certificate of " + name + " was not valid when it signed: it is valid from "
                            + Stamp.format(signer.getNotBefore().toInstant()) + " to "
                            + Stamp.format(signer.getNotAfter().toInstant()) + ", and the time stamp is of "
                            + Stamp.format(time.toInstant()),
                    e);
        } catch (TSPException | OperatorCreationException e) {
            throw new RefusedTimestampException("the signature of " + name + " does not hold: " + e.getMessage(), e);
        }
    }
}
