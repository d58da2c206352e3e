package org.zhuoluo.appeals.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a ZIP archive is the Office document that it says it is. Looks for the main part in the list of contents at the archive's end, of
 * which it reads little; nothing is unpacked, so that an archive that would swell to gigabytes costs no more than any other.
 */
final class OfficeArchive {
    private static final Map<String, String> MAIN_PART =
            Map.of("docx", "word/document.xml", "xlsx", "xl/workbook.xml", "pptx", "ppt/presentation.xml");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_LIST = 2 * 1024 * 1024;

    private OfficeArchive() {}

    static boolean isA(Path file, String extension) throws IOException {
        String mainPart = MAIN_PART.get(extension);
        if (mainPart == null) {
            return false;
        }
        try (var archive = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer list = listOf(archive);
            return list != null && has(list.duplicate().order(list.order()), CONTENT_TYPES) && has(list, mainPart);
        }
    }

    private static @Nullable ByteBuffer listOf(RandomAccessFile archive) throws IOException {
        int tail = (int) Math.min(archive.length(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer end = read(archive, archive.length() - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                long length = Integer.toUnsignedLong(end.getInt(at + 12));
                long start = Integer.toUnsignedLong(end.getInt(at + 16));
                return length <= LONGEST_LIST && start + length <= archive.length()
                        ? read(archive, start, (int) length)
                        : null;
            }
        }
        return null;
    }

    private static boolean has(ByteBuffer list, String wanted) {
        while (list.remaining() >= ENTRY_LENGTH && list.getInt(list.position()) == ENTRY_SIGNATURE) {
            int entry = list.position();
            int nameLength = Short.toUnsignedInt(list.getShort(entry + 28));
            int length = ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(list.getShort(entry + 30))
                    + Short.toUnsignedInt(list.getShort(entry + 32));
            if (length > list.remaining()) {
                return false;
            }
            byte[] name = new byte[nameLength];
            list.get(entry + ENTRY_LENGTH, name);
            if (wanted.equals(new String(name, StandardCharsets.UTF_8))) {
                return true;
            }
            list.position(entry + length);
        }
        return false;
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
