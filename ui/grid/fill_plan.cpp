#include "grid/fill_plan.h"

#include "document/message_text.h"
#include "grid/cell_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct FillPlan {
    Q_DECLARE_TR_FUNCTIONS(FillPlan)
};

bool isDown(FillSide side) { return side == FillSide::down || side == FillSide::up; }
bool isBackwards(FillSide side) { return side == FillSide::up || side == FillSide::left; }

const Column* columnAt(const GridProxy& shown, const QModelIndex& cell) {
    return cell.isValid() ? shown.gridModel()->columnAt(shown.mapToSource(cell)) : nullptr;
}

// A column of the area, or a row of it, and the cells it goes on in, nearest first.
struct Line {
    std::vector<std::string> from;
    std::vector<QModelIndex> to;
    const Column* column = nullptr; ///< of all its cells; null where they are of several kinds

    bool mayBeSeries() const { return column && breakeven::mayBeSeries(*column, from); }
    FillWay usualWay() const { return column ? breakeven::usualWay(*column, from) : FillWay::copy; }
};

bool isAlike(const Column& a, const Column& b) {
    return &a == &b || (a.type == b.type && a.reference == b.reference && isNumeric(a) &&
                        std::string_view(a.unit) == b.unit);
}

QModelIndex cellAt(const GridProxy& shown, bool down, int line, int place) {
    return down ? shown.index(place, line) : shown.index(line, place);
}

Line lineOf(const GridProxy& shown, const Filling& filling, int line) {
    const bool down = isDown(filling.side);
    const int first = down ? filling.from.top : filling.from.left;
    const int last = first + (down ? filling.from.rows : filling.from.columns) - 1;
    Line found;
    found.column = columnAt(shown, cellAt(shown, down, line, first));
    for (int place = first; place <= last; ++place)
        found.from.push_back(toCore(cellAt(shown, down, line, place).data(canonicalRole).toString()));
    for (int i = 1; i <= filling.count; ++i) {
        const int place = isBackwards(filling.side) ? first - i : last + i;
        const QModelIndex cell = cellAt(shown, down, line, place);
        if (cell.isValid() && !cell.data(waitingRole).toBool()) found.to.push_back(cell);
    }
    const auto isOther = [&](const QModelIndex& cell) {
        const Column* column = columnAt(shown, cell);
        return !column || !found.column || !isAlike(*column, *found.column);
    };
    const bool several = !found.column || std::any_of(found.to.begin(), found.to.end(), isOther);
    for (int place = first; place <= last && !several; ++place)
        if (isOther(cellAt(shown, down, line, place))) found.column = nullptr;
    if (several) found.column = nullptr;
    return found;
}

std::vector<Line> linesOf(const GridProxy& shown, const Filling& filling) {
    const bool down = isDown(filling.side);
    const int first = down ? filling.from.left : filling.from.top;
    const int count = down ? filling.from.columns : filling.from.rows;
    std::vector<Line> lines;
    for (int line = first; line < first + count; ++line) lines.push_back(lineOf(shown, filling, line));
    return lines;
}

std::vector<std::string> textsOf(const GridProxy& shown, const Line& line, FillSide side,
                                 std::optional<FillWay> way, const QString& step) {
    static const Column anything{};
    return filledOn(line.column ? *line.column : anything, line.from, line.to.size(),
                    line.column ? way.value_or(line.usualWay()) : FillWay::copy, isBackwards(side),
                    toCore(step), shown.gridModel()->unit());
}

} // namespace

GridArea Filling::filled() const {
    GridArea area = from;
    switch (side) {
    case FillSide::down:
        area.top += from.rows;
        break;
    case FillSide::up:
        area.top -= count;
        break;
    case FillSide::right:
        area.left += from.columns;
        break;
    case FillSide::left:
        area.left -= count;
        break;
    }
    (isDown(side) ? area.rows : area.columns) = count;
    return area;
}

FillWay usualWay(const GridProxy& shown, const Filling& filling) {
    const auto lines = linesOf(shown, filling);
    const bool goesOn = std::any_of(lines.begin(), lines.end(),
                                    [](const Line& line) { return line.usualWay() == FillWay::series; });
    return goesOn ? FillWay::series : FillWay::copy;
}

bool mayBeSeries(const GridProxy& shown, const Filling& filling) {
    const auto lines = linesOf(shown, filling);
    return std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.mayBeSeries(); });
}

QString refusalOfStep(const GridProxy& shown, const Filling& filling, const QString& step) {
    if (step.trimmed().isEmpty()) return {};
    for (const Line& line : linesOf(shown, filling)) {
        if (!line.mayBeSeries()) continue;
        const auto read = stepTyped(*line.column, toCore(step), shown.gridModel()->unit());
        if (const auto* why = std::get_if<Message>(&read)) return textOf(*why);
    }
    return {};
}

std::vector<TypedCell> cellsFilled(const GridProxy& shown, const Filling& filling, std::optional<FillWay> way,
                                   const QString& step) {
    std::vector<TypedCell> cells;
    for (const Line& line : linesOf(shown, filling)) {
        const auto texts = textsOf(shown, line, filling.side, way, step);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QModelIndex at = shown.mapToSource(line.to[i]);
            cells.push_back({at.row(), at.column(), toQt(texts[i]), true});
        }
    }
    return cells;
}

QString textFilled(const GridProxy& shown, const Filling& filling, std::optional<FillWay> way,
                   const QString& step) {
    const auto lines = linesOf(shown, filling);
    // What goes on tells more than what is repeated beside it.
    const auto told =
        std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.mayBeSeries(); });
    const Line& line = told == lines.end() ? lines.front() : *told;
    const auto texts = textsOf(shown, line, filling.side, way, step);
    if (texts.empty()) return {};
    const Economy& economy = shown.gridModel()->document().effective();
    const auto said = [&](std::size_t i) {
        const Column* column = line.column ? line.column : columnAt(shown, line.to[i]);
        const QString text =
            column ? shownText(*column, texts[i], economy, shown.gridModel()->unit()) : toQt(texts[i]);
        return text.isEmpty() ? FillPlan::tr("blank") : text;
    };
    if (std::all_of(texts.begin(), texts.end(), [&](const auto& text) { return text == texts.front(); }))
        return said(0);
    if (texts.size() == 2) return QStringLiteral("%1, %2").arg(said(0), said(1));
    return QStringLiteral("%1, %2 … %3").arg(said(0), said(1), said(texts.size() - 1));
}

std::optional<Filling> asFarAsTheNeighbour(const GridProxy& shown, const GridArea& from) {
    const int below = from.top + from.rows;
    std::vector<int> columns;
    for (int column = from.left - 1; column >= 0; --column) columns.push_back(column);
    for (int column = from.left + from.columns; column < shown.columnCount(); ++column)
        columns.push_back(column);
    for (const int column : columns) {
        int row = below;
        while (row < shown.rowCount() && !shown.index(row, column).data(waitingRole).toBool() &&
               !shown.index(row, column).data(canonicalRole).toString().isEmpty())
            ++row;
        if (row > below) return Filling{from, FillSide::down, row - below};
    }
    return std::nullopt;
}

} // namespace breakeven::ui
