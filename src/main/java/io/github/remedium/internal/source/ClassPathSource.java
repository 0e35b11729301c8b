package io.github.remedium.internal.source;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;

/** A folder of the class path. */
final class ClassPathSource extends ArticleSource {

    private final ClassLoader loader;
    private final String root;

    ClassPathSource(ClassLoader loader, String root) {
        this.loader = loader;
        this.root = trimmed(root);
    }

    @Override
    String name() {
        return "class path: " + root;
    }

    @Override
    Listing open(Bounds limits) throws IOException {
        Listing listing = new Listing();
        try {
            boolean found = false;
            for (URL url : places(root)) {
                found = true;
                place(url, limits, listing);
            }
            if (!found) {
                found = jarsWithoutFolders(limits, listing);
            }
            if (!found) {
                throw new LoadFailure("there is no folder " + root + " on the class path");
            }
            return listing;
        } catch (IOException | RuntimeException e) {
            listing.close();
            throw e;
        }
    }

    private void place(URL url, Bounds limits, Listing listing) throws IOException {
        if (url.getProtocol().equals("file")) {
            listing.addAll(new FolderSource(path(url)).open(limits));
            return;
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        if (!(connection instanceof JarURLConnection jar)) {
            throw new LoadFailure("articles of the class path are read from folders and jars, not from " + url);
        }
        JarFile file = jar.getJarFile();
        listing.keep(file);
        ArchiveSource.list(file, root + "/", jarName(file), limits, listing);
    }

    /** Searches all jars of the class path, because a jar may have no entries for its folders. */
    private boolean jarsWithoutFolders(Bounds limits, Listing listing) throws IOException {
        for (URL url : places("META-INF/MANIFEST.MF")) {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            if (connection instanceof JarURLConnection jar) {
                JarFile file = jar.getJarFile();
                listing.keep(file);
                ArchiveSource.list(file, root + "/", jarName(file), limits, listing);
            }
        }
        return listing.files().size() + listing.refused() + listing.passedOver().size() > 0;
    }

    /** Where the class loader finds a name, each place once, in its order. */
    private Collection<URL> places(String name) throws IOException {
        Map<String, URL> places = new LinkedHashMap<>();
        Enumeration<URL> urls = loader.getResources(name);
        while (urls.hasMoreElements()) {
            URL url = urls.nextElement();
            places.putIfAbsent(url.toString(), url);
        }
        return places.values();
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new LoadFailure(url + " is not a folder that can be read", e);
        }
    }

    private static String jarName(JarFile file) {
        String name = file.getName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String trimmed(String root) {
        String trimmed = root;
        while (trimmed.startsWith("/")) {
            trimmed = trimmed.substring(1);
        }
        while (trimmed.endsWith("/")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }
}
