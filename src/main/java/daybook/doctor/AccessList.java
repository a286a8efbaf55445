package daybook.doctor;

import daybook.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/** Who can reach a file where it has an access control list instead of a mode, as on Windows. */
final class AccessList {

    private static final String PERMISSIONS = "permissions";

    private AccessList() {}

    static Symptom permissions(Path file) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view == null || !OwnerOnly.holdsAt(file)) {
            return Symptom.warning(
                    PERMISSIONS,
                    "this file system knows none, so whoever can reach the file can read it",
                    "keep the log on a disk of this machine");
        }
        UserPrincipal owner = view.getOwner();
        List<String> others = new ArrayList<>();
        for (AclEntry each : view.getAcl()) {
            String name = each.principal().getName();
            if (each.type() == AclEntryType.ALLOW && !each.principal().equals(owner) && !others.contains(name)) {
                others.add(name);
            }
        }
        if (!others.isEmpty()) {
            return Symptom.warning(
                    PERMISSIONS,
                    "owned by " + owner.getName() + ", and " + String.join(", ", others)
                            + " can reach what is in the log",
                    "daybook is content with: icacls \"" + file + "\" /inheritance:r /grant:r \"%USERNAME%:F\"");
        }
        return Symptom.ok(PERMISSIONS, "owned by " + owner.getName() + ", and open to nobody else");
    }
}
