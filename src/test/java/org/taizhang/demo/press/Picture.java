package org.taizhang.demo.press;

import java.io.IOException;
import org.taizhang.demo.world.Dice;

/** A drawn stand-in for a photograph: sky, hills, buildings and a tower crane. */
final class Picture {

    private final Ink ink;

    Picture(Ink ink) {
        this.ink = ink;
    }

    void draw(float x, float y, float width, float height, int seed) throws IOException {
        Dice dice = Dice.of(seed);
        for (int band = 0; band < 12; band++) {
            ink.box(x, y + band * height / 12, width, height / 12 + 0.3f, 0.70f + band * 0.018f);
        }
        float ground = y + height * 0.86f;
        ink.shape(
                0.66f,
                x,
                ground,
                x,
                y + height * .55f,
                x + width * .3f,
                y + height * .42f,
                x + width * .62f,
                y + height * .6f,
                x + width,
                y + height * .45f,
                x + width,
                ground);
        for (int i = 0; i < 5; i++) {
            float tall = height * dice.between(25, 50) / 100f;
            float left = x + width * (0.04f + i * 0.19f);
            ink.box(left, ground - tall, width * 0.13f, tall, 0.35f + dice.below(20) / 100f);
            for (float level = ground - tall + 4; level < ground - 6; level += 9) {
                ink.box(left + 3, level, width * 0.13f - 6, 2.2f, 0.72f);
            }
        }
        crane(x + width * dice.between(25, 60) / 100f, y + height * 0.12f, ground, width * 0.3f);
        ink.box(x, ground, width, y + height - ground, 0.45f);
    }

    private void crane(float mast, float top, float ground, float arm) throws IOException {
        ink.rule(mast, top, mast, ground, 2.2f, 0.2f);
        ink.rule(mast - arm * 0.3f, top + 6, mast + arm, top + 6, 1.6f, 0.2f);
        ink.rule(mast, top - 5, mast + arm, top + 6, 0.6f, 0.2f);
        ink.rule(mast + arm * 0.8f, top + 6, mast + arm * 0.8f, top + 34, 0.5f, 0.2f);
    }
}
