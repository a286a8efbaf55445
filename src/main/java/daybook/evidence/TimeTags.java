package daybook.evidence;

import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifTiffHandler;
import com.drew.metadata.exif.GpsDirectory;
import java.util.Set;

/** Takes the tags of times and of positions out of Exif directories and passes over all others, of which some would be taken apart at length. */
final class TimeTags extends ExifTiffHandler {

    private static final Set<Integer> WANTED = Set.of(
            ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
            ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
            ExifDirectoryBase.TAG_DATETIME,
            ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
            ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED,
            ExifDirectoryBase.TAG_TIME_ZONE,
            GpsDirectory.TAG_TIME_STAMP,
            GpsDirectory.TAG_DATE_STAMP,
            GpsDirectory.TAG_LATITUDE_REF,
            GpsDirectory.TAG_LATITUDE,
            GpsDirectory.TAG_LONGITUDE_REF,
            GpsDirectory.TAG_LONGITUDE);

    TimeTags(Metadata metadata) {
        super(metadata, null, 0);
    }

    @Override
    public boolean customProcessTag(
            int tagOffset,
            Set<Integer> processedIfdOffsets,
            int tiffHeaderOffset,
            RandomAccessReader reader,
            int tagId,
            int byteCount) {
        return !WANTED.contains(tagId);
    }
}
