package org.taizhang.archive.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;
import org.taizhang.document.Line;
import org.taizhang.document.Tilt;

/** Finds the lines of a picture, cuts them out and has them spelled. */
final class LineReader {
    /** Height at which the detector should see the characters of body text, in pixels. */
    private static final double SEEN_EM = 15.5;

    private static final double SMALLEST_SEEN_EM = 10;
    private static final double LARGEST_SEEN_EM = 26;
    private static final double USUAL_EM = 10.5;
    private static final double LONGEST_SEEN_SIDE = 4000;
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double EM_OF_HEIGHT = 0.68;
    /** Lines with a character below this likelihood are looked at twice. */
    private static final double SURE = 0.6;

    private final Detector detector;
    private final Recogniser recogniser;
    private final Stance stance;

    LineReader(OcrModels models) {
        this.detector = new Detector(models.detector());
        this.recogniser = new Recogniser(models.recogniser(), models.alphabet());
        this.stance = new Stance(recogniser);
    }

    /** As {@link OcrEngine#read}. */
    PrintedPage read(GreyImage image, double pixelsPerPoint) throws OrtException {
        List<Quad> quads = detect(image, USUAL_EM * pixelsPerPoint);
        GreyPyramid pyramid = new GreyPyramid(image);
        int turns = Stance.liesOnItsSide(quads) ? stance.quarterTurns(pyramid, quads) : 0;
        if (turns == 0) {
            List<Cutting> cuttings =
                    quads.stream().map(quad -> Cutting.of(pyramid, quad)).toList();
            List<Spelling> spellings = spelled(cuttings);
            turns = Stance.isDoubtful(spellings) ? stance.quarterTurns(pyramid, quads) : 0;
            if (turns == 0) {
                return page(image, cuttings, spellings, pixelsPerPoint);
            }
        }
        return readTurned(image.turned(turns), pixelsPerPoint, turns);
    }

    /** As {@link OcrEngine#spell}. */
    List<String> spell(GreyImage image, double pixelsPerPoint, List<Box> boxes) throws OrtException {
        GreyPyramid pyramid = new GreyPyramid(image);
        List<Strip> strips = new ArrayList<>();
        for (Box box : boxes) {
            double em = box.height() * pixelsPerPoint;
            double margin = (em / EM_OF_HEIGHT - em) / 2;
            Quad print = new Quad(
                    box.centreX() * pixelsPerPoint,
                    box.centreY() * pixelsPerPoint,
                    box.width() * pixelsPerPoint,
                    em,
                    0);
            strips.add(Strip.of(pyramid, print.grown(margin)));
        }
        return recogniser.read(strips).stream()
                .map(spelling -> String.join("", spelling.characters()))
                .toList();
    }

    /** What is spelled unsurely is spelled again from a cleaned strip; the surer spelling stands. */
    private List<Spelling> spelled(List<Cutting> cuttings) throws OrtException {
        List<Spelling> spellings = new ArrayList<>(
                recogniser.read(cuttings.stream().map(Cutting::strip).toList()));
        List<Integer> unsure = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            if (spellings.get(i).weakest() < SURE) {
                unsure.add(i);
            }
        }
        List<Spelling> again = recogniser.read(
                unsure.stream().map(i -> cuttings.get(i).strip().cleaned()).toList());
        for (int i = 0; i < unsure.size(); i++) {
            if (again.get(i).isSurerThan(spellings.get(unsure.get(i)))) {
                spellings.set(unsure.get(i), again.get(i));
            }
        }
        return spellings;
    }

    private PrintedPage readTurned(GreyImage image, double pixelsPerPoint, int turns) throws OrtException {
        GreyPyramid pyramid = new GreyPyramid(image);
        List<Cutting> cuttings = detect(image, USUAL_EM * pixelsPerPoint).stream()
                .map(quad -> Cutting.of(pyramid, quad))
                .toList();
        List<Spelling> spellings = spelled(cuttings);
        PrintedPage page = page(image, cuttings, spellings, pixelsPerPoint);
        return new PrintedPage(page.lines(), turns, page.tilt());
    }

    private static PrintedPage page(
            GreyImage image, List<Cutting> cuttings, List<Spelling> spellings, double pixelsPerPoint) {
        List<Quad> quads = cuttings.stream().map(Cutting::quad).toList();
        Skew skew = Skew.of(quads, image.width(), image.height());
        LineBuilder builder = new LineBuilder(skew);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < cuttings.size(); i++) {
            Cutting cutting = cuttings.get(i);
            List<OcrLine> read = cutting.vertical()
                    ? List.of(builder.vertical(cutting.quad(), spellings.get(i), cutting.em()))
                    : builder.horizontal(cutting.quad(), spellings.get(i));
            read.stream()
                    .filter(line -> line.confidence() >= LEAST_CONFIDENCE
                            && !line.text().isEmpty())
                    .forEach(line -> lines.add(toLine(line, pixelsPerPoint)));
        }
        Tilt tilt = new Tilt(skew.angle(), image.width() / 2.0 / pixelsPerPoint, image.height() / 2.0 / pixelsPerPoint);
        return new PrintedPage(lines, 0, tilt);
    }

    /** Looks again in another scale where the characters turn out much smaller or larger than was assumed. */
    private List<Quad> detect(GreyImage image, double assumedEm) throws OrtException {
        double scale = scale(image, assumedEm);
        List<Quad> quads = detector.detect(image, scale);
        double[] heights = quads.stream()
                .filter(quad -> quad.width() > 4 * quad.height())
                .mapToDouble(Quad::height)
                .sorted()
                .toArray();
        if (heights.length == 0) {
            return quads;
        }
        double em = EM_OF_HEIGHT * heights[heights.length / 2];
        boolean fits = em * scale >= SMALLEST_SEEN_EM && em * scale <= LARGEST_SEEN_EM;
        double better = scale(image, em);
        return fits || Math.abs(better - scale) < 0.1 * scale ? quads : detector.detect(image, better);
    }

    private static double scale(GreyImage image, double em) {
        double longest = LONGEST_SEEN_SIDE / Math.max(image.width(), image.height());
        return Math.min(1, Math.min(longest, SEEN_EM / em));
    }

    private static Line toLine(OcrLine line, double pixelsPerPoint) {
        Box box = line.box();
        Box points = new Box(
                box.x() / pixelsPerPoint,
                box.y() / pixelsPerPoint,
                box.width() / pixelsPerPoint,
                box.height() / pixelsPerPoint);
        return new Line(
                line.text(),
                points,
                line.em() / pixelsPerPoint,
                false,
                line.vertical(),
                line.confidence(),
                line.places().scaled(1 / pixelsPerPoint));
    }
}
