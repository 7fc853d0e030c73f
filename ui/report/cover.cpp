#include "document/message_text.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

const double bandHeight = millimetres(16);
const double leastTitleHeight = millimetres(90);

TypeStyle entryStyle(int level, double size) { return level == 1 ? strongStyle(size) : bodyStyle(size); }
double entryHeight(int level, double size) {
    return entryStyle(level, size).lineHeight + points(level == 1 ? 3 : 0);
}

// The largest type in which the contents stand on the cover; where they are too long for it, the usual.
double entrySize(const std::vector<ContentsEntry>& entries, double room) {
    constexpr double usual = 9.5;
    for (double size = usual; size >= 8; size -= 0.5) {
        double height = 0;
        for (const ContentsEntry& entry : entries) height += entryHeight(entry.level, size);
        if (height <= room) return size;
    }
    return usual;
}

// The text in at most two lines.
QString shortened(const QString& text, const TypeStyle& style, double width) {
    const QStringList lines = wrapped(text, style, width);
    if (lines.size() <= 2) return text;
    return lines[0] + '\n' + fitted(QStringList(lines.mid(1)).join(' '), style, width);
}

TypeStyle titleStyle(const QString& title, double width) {
    for (const double size : {28.0, 24.0, 20.0})
        if (wrapped(title, strongStyle(size), width).size() <= 2) return strongStyle(size, ink::heading);
    return strongStyle(18, ink::heading);
}

QString comparedWith(const Contents& contents) {
    QStringList names;
    for (const ScenarioFigures& scenario : contents.scenarios) names << scenarioName(scenario);
    names.removeFirst();
    return ReportText::tr("compared with: %1").arg(names.join("; "));
}

// The height down to which the title reaches.
double writeTitle(Sheet& page, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    const SheetFrame frame = a4();
    page.marks.push_back(BoxMark{QRectF(0, 0, frame.sheet.width(), bandHeight), ink::heading});
    const double left = frame.content.left(), width = frame.content.width();
    const auto& years = figures.projection.years;
    write(page, {left, millimetres(4.5)}, ReportText::tr("Board report"), strongStyle(12, Qt::white));
    QPointF at(left, millimetres(38));
    const auto line = [&](const QString& text, const TypeStyle& style, double after) {
        for (const QString& part : wrapped(text, style, width)) {
            write(page, at, part, style);
            at.ry() += style.lineHeight;
        }
        at.ry() += after;
    };
    const TypeStyle title = titleStyle(toQt(figures.whole.name), width);
    line(shortened(toQt(figures.whole.name), title, width), title, millimetres(3));
    line(ReportText::tr("Financial outlook %1 to %2")
             .arg(toQt(toText(years.front())), toQt(toText(years.back()))),
         bodyStyle(15), millimetres(8));
    line(ReportText::tr("Scenario: %1").arg(scenarioName(figures)), bodyStyle(10.5, ink::muted), 0);
    if (contents.scenarios.size() > 1)
        line(shortened(comparedWith(contents), bodyStyle(10.5), width), bodyStyle(10.5, ink::muted), 0);
    line(ReportText::tr("Base year %1; amounts in %2")
             .arg(toQt(toText(years.front())), symbol(contents.unit())),
         bodyStyle(10.5, ink::muted), 0);
    if (!contents.options.date.isEmpty()) line(contents.options.date, bodyStyle(10.5, ink::muted), 0);
    if (contents.options.draft) line(ReportText::tr("Draft"), strongStyle(10.5), 0);
    return std::max(leastTitleHeight, at.y() + millimetres(10));
}

void writeEntry(Sheet& page, QPointF at, const ContentsEntry& entry, double size, int frontPages) {
    const TypeStyle style = entryStyle(entry.level, size);
    const double width = a4().content.width();
    const double indent = entry.level == 1 ? 0 : millimetres(5);
    const QString number = QString::number(entry.page + frontPages + 1);
    const double room = width - indent - millimetres(14);
    const QString title = fitted(entry.title, style, room);
    if (entry.level == 1) at.ry() += points(3);
    write(page, at + QPointF(indent, 0), title, style);
    write(page, at, number, style, width, Qt::AlignRight);
    const double from = indent + style.width(title) + points(4), to = width - style.width(number) - points(4);
    const double y = at.y() + style.ascent();
    if (to > from)
        page.marks.push_back(RuleMark{QLineF(at.x() + from, y, at.x() + to, y), points(0.3), ink::hairline});
}

// The entries by page, the first page beginning below the title.
std::vector<std::vector<ContentsEntry>> divided(const std::vector<ContentsEntry>& entries, double size,
                                                double firstTop) {
    const QRectF area = a4().content;
    std::vector<std::vector<ContentsEntry>> pages(1);
    double y = firstTop;
    for (const ContentsEntry& entry : entries) {
        if (y + entryHeight(entry.level, size) > area.bottom()) {
            pages.emplace_back();
            y = area.top();
        }
        pages.back().push_back(entry);
        y += entryHeight(entry.level, size);
    }
    return pages;
}

} // namespace

std::vector<Sheet> coverSheets(const Contents& contents, const std::vector<ContentsEntry>& entries) {
    Sheet cover;
    cover.bare = true;
    const double top = writeTitle(cover, contents);
    const TypeStyle heading = strongStyle(12.5, ink::heading);
    const double left = a4().content.left();
    write(cover, {left, top}, ReportText::tr("Contents"), heading);
    const double firstTop = top + heading.lineHeight + points(4);
    const double size = entrySize(entries, a4().content.bottom() - firstTop);
    const auto divisions = divided(entries, size, firstTop);
    std::vector<Sheet> pages(divisions.size());
    pages.front() = std::move(cover);
    for (std::size_t i = 0; i < divisions.size(); ++i) {
        QPointF at(left, i == 0 ? firstTop : a4().content.top());
        for (const ContentsEntry& entry : divisions[i]) {
            writeEntry(pages[i], at, entry, size, static_cast<int>(pages.size()));
            at.ry() += entryHeight(entry.level, size);
        }
    }
    return pages;
}

} // namespace breakeven::ui::report
