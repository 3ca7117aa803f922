package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.mention.DocumentProjects.Place;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/**
 * The undertaking of a company that has no other name: an article tells of 项目 or 二期项目, names no project, and names one company, whose
 * brief name (甲新材料 of 甲新材料有限公司) then stands for what it builds.
 */
final class CompanyUndertakings {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;

    private final ProjectEvidence evidence;

    CompanyUndertakings(ProjectEvidence evidence) {
        this.evidence = evidence;
    }

    /** What a whole document says, article by article; articles that name a project are left alone. */
    List<FoundName> in(Map<Place, PassageScan> scans, List<FoundName> named) {
        Map<Integer, Map<Place, PassageScan>> articles = new LinkedHashMap<>();
        scans.forEach((place, scan) -> articles.computeIfAbsent(place.article(), any -> new LinkedHashMap<>())
                .put(place, scan));
        named.forEach(name -> articles.remove(name.place().article()));
        List<FoundName> found = new ArrayList<>();
        articles.values().stream()
                .filter(article -> article.values().stream().anyMatch(CompanyUndertakings::speaksOfUndertaking))
                .forEach(article -> found.addAll(ofOneCompany(article)));
        return found;
    }

    /** The places of the company's name, where the article has but one. */
    private List<FoundName> ofOneCompany(Map<Place, PassageScan> article) {
        List<FoundName> found = new ArrayList<>();
        article.forEach((place, scan) -> companies(scan).forEach(company -> {
            ProjectEvidence.Verdict verdict = evidence.weigh(scan, company, EnumSet.of(ProjectSign.Place.COMPANY));
            if (verdict.project()) {
                found.add(new FoundName(place, company, verdict.rule(), PassageNames.confidence(verdict)));
            }
        }));
        boolean one =
                found.stream().map(name -> name.candidate().name()).distinct().count() == 1;
        return one ? found : List.of();
    }

    private static Collection<NameCandidate> companies(PassageScan scan) {
        NameTokens tokens = scan.tokens();
        Map<Integer, NameCandidate> companies = new LinkedHashMap<>();
        for (int i = 1; i < tokens.size(); i++) {
            NameCandidate company = tokens.get(i).is(Role.COMPANY) ? company(tokens, i) : null;
            if (company != null) {
                companies.put(company.first(), company);
            }
        }
        return companies.values();
    }

    private static @Nullable NameCandidate company(NameTokens tokens, int head) {
        int last = head - 1;
        while (last > 0 && tokens.get(last).is(Role.COMPANY)) {
            last--;
        }
        NameToken end = tokens.get(last);
        if (end.is(Type.BARRIER) || end.is(Type.COMMA) || end.is(Type.OPEN) || end.bars()) {
            return null;
        }
        int first = NameStarts.firstOf(tokens, last);
        NameCandidate company = NameCandidate.headless(tokens, first, last);
        int length = company.span().length();
        boolean brief = length >= SHORTEST && length <= LONGEST;
        return brief && ProperNames.proper(tokens, first, last) ? company : null;
    }

    /** 项目占地…, 该项目…, 二期…: an undertaking or its phase opens a clause, without a name. */
    private static boolean speaksOfUndertaking(PassageScan scan) {
        NameTokens tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean undertaking =
                    NameEnds.isUndertaking(tokens.get(i)) || tokens.get(i).is(Role.PHASE);
            if (undertaking && opensClause(tokens, i) && isSubject(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensClause(NameTokens tokens, int head) {
        int before = head - 1;
        if (before >= 0 && tokens.get(before).bars() && tokens.get(before).length() == 1) {
            before--;
        }
        return before < 0 || tokens.get(before).is(Type.BARRIER) || tokens.quotes(before);
    }

    private static boolean isSubject(NameTokens tokens, int head) {
        NameToken behind = tokens.at(head + 1);
        return behind != null && !behind.is(Role.OF) && !behind.is(Type.BARRIER);
    }
}
