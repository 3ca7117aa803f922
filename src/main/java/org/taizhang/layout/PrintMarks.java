package org.taizhang.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conventions of Chinese newspapers and bulletins by which a line tells what it is. The one place that knows their words. */
final class PrintMarks {
    private static final String PEOPLE = "(?:本报|本台|本网|特约|见习|实习)?(?:全媒体|首席)?(?:记者|通讯员|特派员)";
    private static final Pattern DISPATCH = Pattern.compile("^(?:本报|本台|本网)[一-龥]{0,6}(?:讯|消息|电)[^一-龥]");
    private static final Pattern AGENCY =
            Pattern.compile("^[一-龥]{2,8}(?:网|社|台|报)(?:[一-龥]{2,4}\\d+月\\d+日)?(?:消息|讯|电)[^一-龥]");
    private static final Pattern BYLINE_INSIDE = Pattern.compile("[（(]\\s*(" + PEOPLE + "[^（()）]{2,60})[)）]");
    private static final String NAME = "[一-龥·]{2,3}|[一-龥]\\s[一-龥]";
    private static final Pattern BYLINE_LINE = Pattern.compile("^[□■◎●○▲△*\\s]*(?:文[/／]图?\\s*)?(?:(?:" + PEOPLE
            + "|文[/／]图?)(?:[：:\\s\\u3000]+[^。，,；;？?！!]{2,40}|(?:" + NAME + ")(?:[\\s\\u3000、/／]+[^。，,；;]{2,40})?))$");
    private static final Pattern CREDIT = Pattern.compile(
            "(?:" + PEOPLE + "?[\\s\\u3000：:]*)?[一-龥]{1,4}[\\s\\u3000]*(?:[一-龥]{1,4}[\\s\\u3000]*)?[摄]\\s*[）)]?$");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "[（(]?((?:" + PEOPLE + ")[\\s\\u3000：:]*[一-龥\\s\\u3000]{2,20}(?:[／/]?摄影报道|[／/文图]*摄|供图))[）)]?\\s*$");
    private static final String CREDIT_ENDS = "摄道图";
    private static final Pattern PUBLISHED = Pattern.compile(
            "^(?:发布|发表|发文|更新|公布|刊发)?(?:时间|日期)\\s*[：:]|^(?:信息|文章|稿件)?来源\\s*[：:]|^(?:浏览|阅读|点击)(?:次数|量)?\\s*[：:]");
    private static final Pattern STAFF =
            Pattern.compile("^[（(]?(?:责任编辑|责编|值班编辑|编辑|校对|美编|版式|组版|主编|审核|签发|编审|新闻热线|投稿邮箱|印发|抄送|报送|主送)[：:\\s\\u3000]");
    private static final Pattern FULL_DATE =
            Pattern.compile("(?:19|20)\\d\\d\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?");
    private static final Pattern FOLIO = Pattern.compile(
            "^(?:第?\\s*[A-Z]?\\d{1,3}\\s*版(?:\\s*[一-龥·]{2,8})?|[-—–·\\s]*\\d{1,3}[-—–·\\s]*|第\\s*\\d+\\s*[页期]|第\\s*\\d+\\s*页\\s*共\\s*\\d+\\s*页)$");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:报社|编辑部|办公室|委员会)(?:主办|出版|编印|编)|今日[一二三四五六七八九十\\d]{1,3}版|总第\\s*\\d+\\s*期|刊号|邮发代号|^星期[一二三四五六日]$");
    private static final Pattern PAPER_NAME = Pattern.compile(
            "(?:简报|快报|专报|通报|月报|周报|旬报|日报|晚报|早报|要情|动态|信息|通讯)(?:\\s*[（(]\\s*第?\\s*\\d+\\s*期\\s*[)）])?$|^[（(]?\\s*(?:(?:19|20)\\d\\d年)?第\\s*\\d+\\s*期");
    private static final Pattern BREADCRUMB = Pattern.compile("^(?:首页|网站首页|当前位置|您的位置|您当前的位置|你的位置)");
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.|微信公众号|扫一扫|二维码");
    private static final Pattern ENUMERATED = Pattern.compile(
            "^(?:([一-龥]{0,4}?)([一二三四五六七八九十]{1,3})(?:[、.．：:]|[\\s\\u3000]+|$)|[（(][一二三四五六七八九十\\d]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[章节部]|[\\d①-⑳]{1,2}(?:、|[.．](?!\\d)))");
    private static final Pattern BRACKETED = Pattern.compile("^[【〖\\[]\\s*([^】〗\\]]{2,30})\\s*[】〗\\]]$");
    private static final Pattern POINTER = Pattern.compile(
            "^[（(【▶►→]?\\s*(?:紧?[上下]?[转接]|详见|详情见|见|内容见|报道见|全文见|相关报道见)\\s*(?:今日)?第?\\s*[A-Z]?[\\d一二三四五六七八九十、，,至-]{1,6}\\s*版[^。；]{0,6}[)）】]?$");
    private static final Pattern CONTACT = Pattern.compile(
            "(?:热线|专线|电话|手机|传真|咨询|联系人|地址)[^。；]{0,12}[：:]|(?<!\\d)(?:0\\d{2,3}[-—]\\d{7,8}|1[3-9]\\d{9}|[48]00[-—]\\d{3,4}[-—]?\\d{3,4})(?!\\d)");
    private static final Pattern INDEX = Pattern.compile("^(?:今日)?(?:导读|要目|目录|导航|看点|提要)$");
    private static final Pattern SPEECH = Pattern.compile("(?:强调|指出|要求|时|表示|提出|部署|讲话)$");
    private static final Pattern OFFICE =
            Pattern.compile("(?:局|委|委员会|公司|集团|街道|办事处|镇|乡|区|县|市|院|中心|厅|部|处|大学|管委会|指挥部|开发区|示范区)$");
    private static final Pattern FIGURE = Pattern.compile("\\d\\s*[一-龥&&[^年月日号版期届名]]");

    private static final int LONGEST_TAG = 7;
    private static final int LONGEST_IMPRINT = 40;
    private static final int LONGEST_CONTACT = 60;
    private static final String DIGITS = "零一二三四五六七八九";

    private PrintMarks() {}

    /** 本报讯（记者…）, 本报北京3月2日电, 央视网消息（…）：the words with which a report begins. */
    static boolean beginsReport(String text) {
        return DISPATCH.matcher(text).find() || AGENCY.matcher(text).find();
    }

    /** A line that names the authors and nothing else. */
    static boolean isByline(String text) {
        return BYLINE_LINE.matcher(text).matches() && !beginsReport(text);
    }

    /** The reporters in the brackets of 本报讯（记者…）; empty where there are none. */
    static String bylineInside(String paragraph) {
        if (!beginsReport(paragraph)) {
            return "";
        }
        Matcher matcher = BYLINE_INSIDE.matcher(paragraph);
        return matcher.find() && matcher.start() < 12 ? matcher.group(1).strip() : "";
    }

    /** A line that names the photographer. */
    static boolean isCredit(String text) {
        return text.length() <= 24 && CREDIT.matcher(text).find() && !Characters.endsSentence(text);
    }

    /** The photographer at the end of a caption, null where there is none. */
    static @Nullable String creditAtEnd(String text) {
        Matcher matcher = CREDIT_AT_END.matcher(text);
        return endsLikeCredit(text) && matcher.find() ? matcher.group(1).strip() : null;
    }

    /** Whether a text ends with the last letter of a credit: asked first, as a pattern for the end is tried at every letter. */
    private static boolean endsLikeCredit(String text) {
        int end = text.stripTrailing().length();
        boolean closed = end > 0 && "）)".indexOf(text.charAt(end - 1)) >= 0;
        int last = closed ? end - 2 : end - 1;
        return last >= 0 && CREDIT_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Date of publication, source, staff, hotline, folio, code to scan: around the articles, but none of their text. */
    static boolean isFurniture(String text) {
        return PUBLISHED.matcher(text).find()
                || FOLIO.matcher(text).matches()
                || (STAFF.matcher(text).find() && !Characters.endsSentence(text))
                || (text.length() <= LONGEST_IMPRINT && IMPRINT.matcher(text).find() && !Characters.endsSentence(text))
                || BREADCRUMB.matcher(text).find()
                || (LINK.matcher(text).find() && !Characters.endsSentence(text));
    }

    /** 详见第2版, （下转第三版）, （上接第1版）: it points to another page. */
    static boolean isPointer(String text) {
        return POINTER.matcher(text).find();
    }

    /** A line with a telephone number or an address to turn to, as in advertisements. */
    static boolean isContact(String text) {
        return text.length() <= LONGEST_CONTACT && CONTACT.matcher(text).find() && !Characters.endsSentence(text);
    }

    /** 导读: the heading over an index of the other pages. */
    static boolean isIndex(String text) {
        return INDEX.matcher(text.replaceAll("[\\s\\u3000]", "")).matches();
    }

    /** The name of a bulletin or paper, or its number: 水利简报（第4期）, 第4期. */
    static boolean isPaperName(String text) {
        return text.length() <= LONGEST_IMPRINT && PAPER_NAME.matcher(text).find();
    }

    /** A page number, 第3版, 第2页. */
    static boolean isFolio(String text) {
        return FOLIO.matcher(text).matches();
    }

    /** A short line with a whole date, as in a masthead. */
    static boolean isDated(String text) {
        return text.length() <= 45 && FULL_DATE.matcher(text).find() && !Characters.endsSentence(text);
    }

    /** 一、 （二） 3. 要点四: the mark with which a numbered piece begins. */
    static boolean isEnumerated(String text) {
        return ENUMERATED.matcher(text).find();
    }

    /** What stands before the Chinese number of a numbered heading (看点 in 看点三 …); null where it is no such heading. */
    static @Nullable String seriesOf(String text) {
        Matcher matcher = ENUMERATED.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The mark of a numbered piece on a line of its own: 看点十二. */
    static boolean isSeriesTag(String text) {
        String series = seriesOf(text);
        return series != null && !series.isEmpty() && text.length() <= LONGEST_TAG;
    }

    /** The number in a numbered heading of a series (3 in 看点三 …); 0 where it is none. */
    static int numberOf(String text) {
        Matcher matcher = ENUMERATED.matcher(text);
        return matcher.find() && matcher.group(2) != null ? chineseNumber(matcher.group(2)) : 0;
    }

    /** Up to 99. */
    private static int chineseNumber(String digits) {
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(digits.charAt(digits.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(ten - 1));
        int ones = ten == digits.length() - 1 ? 0 : DIGITS.indexOf(digits.charAt(ten + 1));
        return 10 * tens + ones;
    }

    /** The words of a heading in square brackets, 【要闻】; null where the line is none. */
    static @Nullable String bracketed(String text) {
        Matcher matcher = BRACKETED.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** Whether a line over a title is a kicker by its words: it ends with …时强调, or is the name of an office. */
    static boolean isKicker(String text) {
        return SPEECH.matcher(text).find()
                || (text.length() <= 20 && OFFICE.matcher(text).find());
    }

    /** Whether a figure with a unit stands in it. */
    static boolean holdsFigure(String text) {
        return FIGURE.matcher(text).find();
    }
}
