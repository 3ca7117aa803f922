package org.taizhang.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Page designs as Chinese papers use them; each can be set in any paper's style. */
public final class PageDesigns {
    /** A page with its truth. */
    public record Design(String name, long seed, PrintedPage printed) {
        @Override
        public String toString() {
            return name + " (" + seed + ")";
        }
    }

    private record Plan(String name, double width, double height, Consumer<Newspaper> setting) {
        Plan(String name, Consumer<Newspaper> setting) {
            this(name, 0, 0, setting);
        }
    }

    private static final List<Plan> PLANS = List.of(
            new Plan("front page", FrontPages::frontPage),
            new Plan("two stories under one banner", FrontPages::banner),
            new Plan("index of the paper and advertisement", FrontPages::indexed),
            new Plan("seven columns", 1100, 1540, FrontPages::broadsheet),
            new Plan("three columns over two stories", InnerPages::threeOverTwo),
            new Plan("column of briefs", InnerPages::briefs),
            new Plan("story over two pages", InnerPages::twoPages),
            new Plan("columns of unequal widths", InnerPages::unequalColumns),
            new Plan("page of pictures", InnerPages::pictures),
            new Plan("landscape, stored turned", 1120, 800, InnerPages::landscape),
            new Plan("vertical headline", StoryShapes::verticalHeadline),
            new Plan("story in an L-shape", StoryShapes::lShape),
            new Plan("caption between columns", StoryShapes::captionBetween),
            new Plan("headline over some of the columns", StoryShapes::partlyHeaded),
            new Plan("headline amid the text", StoryShapes::headlineAmid),
            new Plan("headline on the left", StoryShapes::headlineOnLeft),
            new Plan("drop cap and subheads", StoryShapes::dropCap),
            new Plan("numbered series in boxes", BoxedPages::series),
            new Plan("boxed list beside the text", BoxedPages::boxedList),
            new Plan("ruled table", TablePages::ruled),
            new Plan("aligned table without rules", TablePages::aligned),
            new Plan("table with merged heads", TablePages::mergedHeads),
            new Plan("bulletin", 595, 842, Bulletins::sections));

    private PageDesigns() {}

    /** Every design in the style that the seed draws for it. */
    public static List<Design> all(long seed) {
        List<Design> designs = new ArrayList<>();
        for (int i = 0; i < PLANS.size(); i++) {
            designs.add(design(i, seed));
        }
        return designs;
    }

    public static Design named(String name, long seed) {
        for (int i = 0; i < PLANS.size(); i++) {
            if (PLANS.get(i).name().equals(name)) {
                return design(i, seed);
            }
        }
        throw new IllegalArgumentException("no page design is called " + name);
    }

    private static Design design(int number, long seed) {
        Plan plan = PLANS.get(number);
        Style style = Style.of(17 * number + seed);
        Newspaper paper = new Newspaper(plan.width() > 0 ? style.on(plan.width(), plan.height()) : style, number);
        plan.setting().accept(paper);
        return new Design(plan.name(), seed, paper.finish());
    }
}
