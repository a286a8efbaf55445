package daybook.timestamp;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** The strength of the algorithms and keys behind a time stamp. What can be forged proves no time. */
final class Algorithms {

    /** What is accepted, for messages. */
    static final String ACCEPTED =
            "accepted are SHA-256, SHA-384, SHA-512 and SHA-3, RSA keys of 2048 bits or more, EC keys of 256 bits or"
                    + " more, and Ed25519";

    private static final int LEAST_RSA = 2048;
    private static final int LEAST_EC = 256;

    private static final Set<ASN1ObjectIdentifier> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512,
            NISTObjectIdentifiers.id_sha512_256,
            NISTObjectIdentifiers.id_sha3_256,
            NISTObjectIdentifiers.id_sha3_384,
            NISTObjectIdentifiers.id_sha3_512);

    /** As they stand in the names of signature algorithms. */
    private static final String[] WEAK = {"MD2", "MD4", "MD5", "SHA1", "SHA224", "RIPEMD", "GOST3411"};

    private Algorithms() {}

    /**
     * What is weak of the signature of a token and of its certificate's key, or null.
     *
     * @param signer the certificate that signed it
     */
    static @Nullable String weakness(TimeStampToken token, X509Certificate signer) {
        for (SignerInformation each : token.toCMSSignedData().getSignerInfos()) {
            String name = new DefaultCMSSignatureAlgorithmNameGenerator()
                    .getSignatureName(
                            each.getDigestAlgorithmID(), each.toASN1Structure().getDigestEncryptionAlgorithm());
            String weak = weak(name);
            if (weak != null) {
                return "it is signed over " + weak;
            }
            if (!DIGESTS.contains(each.getDigestAlgorithmID().getAlgorithm()) && !isEdwards(signer.getPublicKey())) {
                return "it is signed over a digest of another kind (" + name + ")";
            }
        }
        String key = weak(signer.getPublicKey());
        return key == null ? null : "it is signed with " + key;
    }

    /**
     * What is weak of the certificates that lead to a root, or null.
     *
     * @param path from the signer's to the last before the root
     * @param root whose own signature says nothing
     */
    static @Nullable String weakness(List<X509Certificate> path, @Nullable X509Certificate root) {
        for (X509Certificate each : path) {
            String signed = weak(each.getSigAlgName());
            if (signed != null) {
                return "the certificate of " + name(each) + " is signed over " + signed;
            }
            String key = weak(each.getPublicKey());
            if (key != null) {
                return "the certificate of " + name(each) + " is of " + key;
            }
        }
        String key = root == null ? null : weak(root.getPublicKey());
        return key == null || root == null ? null : "the certificate of " + name(root) + " is of " + key;
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    private static @Nullable String weak(String algorithm) {
        String name = algorithm.toUpperCase(Locale.ROOT).replace("-", "");
        for (String each : WEAK) {
            if (name.startsWith(each)) {
                return each.equals("SHA1") ? "SHA-1" : each;
            }
        }
        return null;
    }

    private static boolean isEdwards(PublicKey key) {
        return key instanceof EdECPublicKey;
    }

    private static @Nullable String weak(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits < LEAST_RSA ? "an RSA key of " + bits + " bits" : null;
        }
        if (key instanceof ECPublicKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            return bits < LEAST_EC ? "an EC key of " + bits + " bits" : null;
        }
        return isEdwards(key) ? null : "a key of another kind (" + key.getAlgorithm() + ")";
    }
}
