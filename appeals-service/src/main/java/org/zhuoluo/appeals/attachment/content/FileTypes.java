package org.zhuoluo.appeals.attachment.content;

import static org.zhuoluo.appeals.attachment.content.FileProblem.FILE_CONTRADICTS_ITSELF;
import static org.zhuoluo.appeals.attachment.content.FileProblem.FILE_TYPE_NOT_ALLOWED;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/**
 * Finds out what a file is by its first bytes. The name only narrows down what the bytes leave open (which document a ZIP archive is, which
 * kind of Office a compound file); a name or a declaration that the bytes contradict is refused.
 */
public final class FileTypes {
    private static final String FIELD = "file";
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final MediaType ZIP = MediaType.application("zip");
    private static final MediaType ANYTHING = MediaType.OCTET_STREAM;

    /** One recording, many containers: which one it is, telephones and programs do not agree upon. */
    private static final Set<String> RECORDINGS = Set.of("audio", "video");

    /** No type at all, and what telephones declare all the same. */
    private static final MediaType MISSPELT_JPEG = MediaType.image("jpg");

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
    private final Set<MediaType> allowed;

    public FileTypes(Collection<String> allowed) {
        this.allowed = allowed.stream().map(MediaType::parse).map(this::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses what is not allowed or not what it says it is.
     *
     * @param name as the sender calls it
     * @param declared the type that the sender says it has, if any
     */
    public FileType recognise(Path file, String name, @Nullable String declared) throws IOException {
        String extension = extensionOf(name);
        MediaType found = plain(detect(file, extension));
        if (!allowed.contains(found) || plain(detect(file, "")).equals(ANYTHING)) {
            throw Refusal.of(FILE_TYPE_NOT_ALLOWED)
                    .field(FIELD, "该文件不是允许上传的类型", "This file is of a type that is not taken");
        }
        boolean fits = (extension.isEmpty() || agrees(found, plain(known.detect(null, withExtension(extension)))))
                && agreesWithDeclared(found, declared)
                && (!isArchive(found) || OfficeArchive.isA(file, extension));
        if (!fits) {
            throw Refusal.of(FILE_CONTRADICTS_ITSELF)
                    .field(FIELD, "文件内容与扩展名或声明的类型不符", "The content does not fit the extension or the declared type");
        }
        return new FileType(found.toString(), extensionFor(found, extension));
    }

    private MediaType detect(Path file, String extension) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return known.detect(content, withExtension(extension));
        }
    }

    /** By its extension alone: Tika would take a name for an address, and cut it off at a question mark or a hash. */
    private static Metadata withExtension(String extension) {
        var metadata = new Metadata();
        if (!extension.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + extension);
        }
        return metadata;
    }

    private boolean agreesWithDeclared(MediaType found, @Nullable String declared) {
        MediaType type = declared == null ? null : MediaType.parse(declared);
        return type == null || plain(type).equals(ANYTHING) || agrees(found, plain(type));
    }

    private boolean agrees(MediaType found, MediaType said) {
        return found.equals(said)
                || known.getMediaTypeRegistry().isSpecializationOf(found, said) && !said.equals(ANYTHING)
                || RECORDINGS.contains(found.getType()) && RECORDINGS.contains(said.getType());
    }

    private boolean isArchive(MediaType found) {
        return known.getMediaTypeRegistry().isSpecializationOf(found, ZIP);
    }

    /** Without parameters, and by its usual name. */
    private MediaType plain(MediaType type) {
        MediaType base = type.getBaseType();
        return base.equals(MISSPELT_JPEG)
                ? MediaType.image("jpeg")
                : known.getMediaTypeRegistry().normalize(base);
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot >= 0 && EXTENSION.matcher(extension).matches() ? extension : "";
    }

    private String extensionFor(MediaType found, String given) {
        try {
            List<String> usual = known.forName(found.toString()).getExtensions();
            return usual.contains("." + given) || usual.isEmpty()
                    ? given
                    : usual.getFirst().substring(1);
        } catch (MimeTypeException impossible) {
            throw new IllegalStateException("A type that was found has no name", impossible);
        }
    }
}
