package daybook.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import daybook.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Permissions as Windows keeps them. */
class AccessListTest {

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
            .setAttributeViews("basic", "owner", "acl")
            .build());

    private static void allow(Path file, String name) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        List<AclEntry> entries = new ArrayList<>(view.getAcl());
        entries.add(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(
                        file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name))
                .setPermissions(AclEntryPermission.READ_DATA)
                .build());
        view.setAcl(entries);
    }

    @Test
    void aFileOfItsOwnerAloneIsFine() throws IOException {
        Path log = OwnerOnly.file(windows.getPath("C:\\work\\log"));

        assertThat(AccessList.permissions(log).level()).isEqualTo(Symptom.Level.OK);
    }

    @Test
    void whoeverElseCanReachItIsNamed() throws IOException {
        Path log = OwnerOnly.file(windows.getPath("C:\\work\\log"));
        allow(log, "Users");

        assertThat(AccessList.permissions(log).detail()).contains("Users can reach");
    }

    @Test
    void aFileSystemWithoutAnyIsWarnedOf() throws IOException {
        Path log = Files.createFile(Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\work\\log"));

        assertThat(AccessList.permissions(log).detail()).contains("knows none");
    }
}
