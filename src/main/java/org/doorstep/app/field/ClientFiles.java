package org.doorstep.app.field;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The built client, read once: some hundred kilobytes that every tablet asks for. */
@Component
class ClientFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ClientFiles.class);
    private static final String ROOT = "META-INF/field/";

    private final Map<String, ClientFile> files;

    ClientFiles() throws IOException {
        var found = new HashMap<String, byte[]>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**"))
            if (resource.isReadable()) found.put(pathOf(resource), resource.getContentAsByteArray());
        files = found.entrySet().stream()
                .filter(file -> !packed(file.getKey()))
                .map(file -> ClientFile.of(
                        file.getKey(),
                        file.getValue(),
                        found.get(file.getKey() + ".br"),
                        found.get(file.getKey() + ".gz")))
                .collect(Collectors.toUnmodifiableMap(ClientFile::path, file -> file));
        if (!files.containsKey("index.html")) LOG.warn("The field client is not built; tablets will be told so");
    }

    /** A file by its path without the leading slash. The build's note to this server is not for browsers. */
    Optional<ClientFile> find(String path) {
        return path.equals(ContentPolicy.NOTE) ? Optional.empty() : Optional.ofNullable(files.get(path));
    }

    Optional<byte[]> policyNote() {
        return Optional.ofNullable(files.get(ContentPolicy.NOTE)).map(ClientFile::plain);
    }

    private static boolean packed(String path) {
        return path.endsWith(".br") || path.endsWith(".gz");
    }

    private static String pathOf(Resource resource) throws IOException {
        var url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
    }
}
