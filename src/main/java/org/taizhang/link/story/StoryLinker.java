package org.taizhang.link.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which articles tell one story. Articles are added one by one, so that of their texts no more is held than fingerprints and figures,
 * some two kilobytes an article; what is found depends on the articles as a set, not on the order in which they were added. Used by one
 * thread, and asked once.
 */
public final class StoryLinker {
    /** Texts of a line or two are alike by chance, so they are stories of their own. */
    private static final int SHORTEST = 40;

    private final Map<String, StoryText> texts = new LinkedHashMap<>();
    private final Holdings words = new Holdings();

    /** Adds an article. */
    public void add(StoryArticle article) {
        String bare = BareText.of(article.text());
        boolean alone = bare.length() < SHORTEST;
        String key = hash(alone ? article.id() : bare);
        StoryText known = texts.get(key);
        if (known == null) {
            String own = alone ? "" : bare;
            texts.put(key, new StoryText(key, own, article));
            words.add(Fingerprints.of(own));
        } else {
            known.add(article);
        }
    }

    /** The story of each article, by id of the article. */
    public List<StoryLink> link() {
        List<StoryText> all = List.copyOf(texts.values());
        Joined joined = join(all);
        List<StoryLink> links = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            links.addAll(links(all.get(i), all.get(joined.first(i)), joined.share(i)));
        }
        links.sort(Comparator.comparing(StoryLink::article));
        return links;
    }

    private Joined join(List<StoryText> all) {
        SharedWords shared = new SharedWords(words);
        Joined joined = new Joined(all, StoryText.OLDEST_TEXT_FIRST);
        for (int i = 0; i < all.size(); i++) {
            int text = i;
            shared.before(text, (other, share) -> {
                if (SameStory.holds(all.get(other), all.get(text), share)) {
                    joined.join(other, text, share);
                }
            });
        }
        return joined;
    }

    private static List<StoryLink> links(StoryText text, StoryText story, double share) {
        List<StoryLink> links = new ArrayList<>();
        boolean sameWords = text.key().equals(story.key());
        for (StoryArticle article : text.articles()) {
            String copied = article.equals(story.first()) ? "first" : "copy";
            links.add(new StoryLink(article.id(), story.key(), sameWords ? copied : "reprint", sameWords ? 1 : share));
        }
        return links;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
