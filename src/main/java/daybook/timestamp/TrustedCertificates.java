package daybook.timestamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The certificates that a person trusts, from the file that {@code --ca} names. Those that signed themselves are where trust begins; the
 * others may stand between. The certificates of the machine are not asked: which authority to trust is the person's decision.
 */
public final class TrustedCertificates {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final Set<TrustAnchor> roots;
    private final List<X509Certificate> others;

    private TrustedCertificates(Set<TrustAnchor> roots, List<X509Certificate> others) {
        this.roots = roots;
        this.others = others;
    }

    /** No certificates, so nothing is trusted. */
    public static TrustedCertificates none() {
        return new TrustedCertificates(Set.of(), List.of());
    }

    /**
     * These and those of a file, PEM or DER.
     *
     * @throws RefusedTimestampException when it holds none, or none that trust can begin with
     */
    public TrustedCertificates and(byte[] file) throws RefusedTimestampException {
        Set<TrustAnchor> moreRoots = new HashSet<>(roots);
        List<X509Certificate> moreOthers = new ArrayList<>(others);
        boolean any = false;
        boolean root = false;
        for (Certificate each : certificates(file)) {
            if (each instanceof X509Certificate certificate) {
                if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                    moreRoots.add(new TrustAnchor(certificate, null));
                    root = true;
                } else {
                    moreOthers.add(certificate);
                }
                any = true;
            }
        }
        if (!root) {
            throw new RefusedTimestampException(
                    any ? "there is no root certificate in it, only others" : "there is no certificate in it");
        }
        return new TrustedCertificates(moreRoots, moreOthers);
    }

    private static Collection<? extends Certificate> certificates(byte[] file) throws RefusedTimestampException {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file));
        } catch (GeneralSecurityException | StackOverflowError e) {
            // The parser calls itself for each level of a nested form, however many a file has.
            throw new RefusedTimestampException("it is not a file of certificates (PEM or DER)", e);
        }
    }

    /**
     * Checks that a certificate leads to one that is trusted, was valid then and may sign time stamps (RFC 5280, section 6; RFC 3161,
     * section 2.3). Whether it was revoked is not asked: that needs the network.
     *
     * @param between certificates that may stand between
     * @return what is weak of the certificates that lead to it, or null
     */
    @Nullable
    String check(X509Certificate signer, Collection<X509Certificate> between, Instant time)
            throws RefusedTimestampException {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            target.setExtendedKeyUsage(Set.of(TIME_STAMPING));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(time));
            List<X509Certificate> all = new ArrayList<>(others);
            all.add(signer);
            all.addAll(between);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            if (CertPathBuilder.getInstance("PKIX").build(parameters) instanceof PKIXCertPathBuilderResult built) {
                List<X509Certificate> path = new ArrayList<>();
                for (Certificate each : built.getCertPath().getCertificates()) {
                    path.add((X509Certificate) each);
                }
                return Algorithms.weakness(path, built.getTrustAnchor().getTrustedCert());
            }
            return null;
        } catch (GeneralSecurityException | IOException e) {
            throw RefusedTimestampException.untrusted(
                    "the certificate of " + signer.getSubjectX500Principal().getName()
                            + " does not lead, by certificates that were valid then, to one that --ca names",
                    e);
        }
    }
}
