#include "grid/cell_paint.h"
#include "grid/column_header.h"
#include "grid/column_heading.h"
#include "grid/grid_view.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int headingMargin = 8;
constexpr int mostHeadingLines = 3;
constexpr int headingFrame = 10;  ///< above and below them
constexpr int widestHeading = 22; // characters
constexpr int mostMeasured = 200; // rows
constexpr int mostFitted = 20'000;
constexpr int figuresNearNames = 3; // columns

int widestWord(const QString& heading, const QFontMetrics& metrics) {
    int widest = 0;
    for (const QString& word : heading.split(' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 2 * headingMargin);
    return widest;
}

/// The width at which a heading stands on two lines.
int widthOnTwoLines(const QString& heading, const QFontMetrics& metrics) {
    const QStringList words = heading.split(' ');
    const int whole = metrics.horizontalAdvance(heading);
    int width = whole;
    for (qsizetype first = 1; first < words.size(); ++first)
        width = std::min(width, std::max(metrics.horizontalAdvance(words.first(first).join(' ')),
                                         metrics.horizontalAdvance(words.sliced(first).join(' '))));
    const auto stands = [&] {
        const QRect place(0, 0, width, 4 * metrics.lineSpacing());
        return metrics.boundingRect(place, Qt::TextWordWrap, heading).height() <=
               2 * metrics.lineSpacing() + 1;
    };
    while (width < whole && !stands()) ++width;
    return width + 2 * headingMargin;
}

bool isBrief(const Column& column) {
    return column.type == ValueType::rate || column.type == ValueType::year ||
           column.type == ValueType::month;
}

constexpr char widthsAtFirst[] = "widthsAtFirst";

QString widthsKey(const GridModel& model) { return QStringLiteral("grid/%1/widths").arg(model.key()); }

} // namespace

void GridView::restoreWidths() {
    const QVariantMap saved = QSettings().value(widthsKey(*model_)).toMap();
    const int character = fontMetrics().averageCharWidth();
    widths_.clear();
    wanted_.clear();
    least_.clear();
    blank_.clear();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QString name = model_->headerData(c, Qt::Horizontal, columnNameRole).toString();
        const Column* column = held(c);
        const int heading = std::min(headingWidth(c), widestHeading * character);
        const int start = column ? startingWidth(*column, character) : 0;
        const bool isFigure = column && isNumeric(*column);
        const int needed = contentWidth(c);
        const int content = isFigure ? start : needed;
        const bool inARow = column && column->type == ValueType::rates && needed != QWIDGETSIZE_MAX;
        const int width = std::max(heading, inARow ? needed : std::min(start, content));
        const QVariant asked = model_->headerData(c, Qt::Horizontal, widthRole);
        widths_.push_back(saved.contains(name) ? grown(saved.value(name).toInt())
                          : asked.isValid()    ? asked.toInt()
                                               : width);
        wanted_.push_back(saved.contains(name) || content == QWIDGETSIZE_MAX
                              ? widths_.back()
                              : std::max({headingWidth(c), isFigure ? 0 : content, widths_.back()}));
        // Columns that hold the same of several years stay alike.
        const bool ofYears = column && (column == held(c - 1) || column == held(c + 1));
        const bool gives = column && !ofYears && !saved.contains(name) && !asked.isValid();
        blank_.push_back(gives && model_->settledRows() > 0 && needed == QWIDGETSIZE_MAX);
        least_.push_back(blank_.back()               ? std::max(heading, fewLetters())
                         : gives && isBrief(*column) ? std::max(heading, briefWidth(c))
                                                     : widths_.back());
        least_.back() = std::min(least_.back(), widths_.back());
    }
    textScale_ = textScale();
    fitWidths();
    setProperty(widthsAtFirst, QVariant());
    saveWidths();
}

void GridView::fitWidths() {
    if (!model_) return;
    std::vector<int> widths = widths_;
    spareGives(widths);
    giveWay(widths);
    takeRoom(widths);
    givesWay_ = true;
    for (std::size_t c = 0; c < widths.size(); ++c) setColumnWidth(int(c), widths[c]);
    givesWay_ = false;
    fitHeading();
}

// What is blank so far gives room first, then what never holds much, the last before the others.
void GridView::spareGives(std::vector<int>& given) const {
    int lacking = -viewport()->width();
    for (std::size_t c = 0; c < given.size(); ++c)
        lacking += least_[c] < given[c] ? given[c] : std::max(given[c], wanted_[c]);
    for (const bool blank : {true, false})
        for (std::size_t c = given.size(); c-- > 0 && lacking > 0;) {
            if (blank_[c] != blank) continue;
            const int less = std::min(lacking, given[c] - least_[c]);
            given[c] -= less;
            lacking -= less;
        }
}

// Where a column was blank and holds something now, or holds more than it has room for, it gets its room
// again.
void GridView::fitFilled(int first, int last) {
    for (int c = std::max(0, first); c <= std::min(last, int(least_.size()) - 1); ++c) {
        const auto at = std::size_t(c);
        if (least_[at] == widths_[at]) continue;
        const int needed = blank_[at] ? contentWidth(c) : briefWidth(c);
        if (blank_[at] ? needed == QWIDGETSIZE_MAX : needed <= least_[at]) continue;
        const Column* column = held(c);
        if (column && !isNumeric(*column)) wanted_[at] = std::max(wanted_[at], needed);
        blank_[at] = false;
        least_[at] = widths_[at];
        fitWidths();
    }
}

// Names give way to the first figures where there is little room, down to what one knows them by and, where
// that is not enough, to a few letters; their tooltips say the whole.
void GridView::giveWay(std::vector<int>& given) const {
    const auto columns = static_cast<std::size_t>(model_->columnCount());
    auto figure = static_cast<std::size_t>(model_->leadingColumns());
    if (figure >= widths_.size()) return;
    for (std::size_t c = figure; c < std::min(figure + figuresNearNames, columns); ++c) {
        const Column* column = held(int(c));
        if (!column || !isNumeric(*column)) continue;
        figure = c;
        break;
    }
    int lacking = -viewport()->width();
    for (std::size_t c = 0; c <= figure; ++c) lacking += given[c];
    const auto give = [&](std::size_t c, int least) {
        const int less = std::clamp(lacking, 0, std::max(0, given[c] - least));
        given[c] -= less;
        lacking -= less;
    };
    for (std::size_t c = figure; c-- > 0;) give(c, leastWidth(int(c)));
    // The heading of a figure stands on several lines before names are shortened further.
    const QFontMetrics strong(headingFont());
    give(figure, std::max(widthOnTwoLines(headingText(int(figure)), strong),
                          strong.horizontalAdvance("(888,888,888)") + 2 * headingMargin));
    for (std::size_t c = 0; c < figure; ++c)
        give(c,
             std::min(leastWidth(int(c)), std::max(widestWord(headingText(int(c)), strong), fewLetters())));
}

// Where all columns are in view, what is left goes to those that show less than they hold. Where only a
// little of them is not, words give that up instead, though not for blank columns at the end.
void GridView::takeRoom(std::vector<int>& widths) const {
    int left = viewport()->width();
    for (const int width : widths) left -= width;
    int lacking = -left;
    for (std::size_t c = widths.size(); c-- > 0 && blank_[c];) lacking -= widths[c];
    if (lacking > 0 && lacking <= viewport()->width() / 8) {
        std::vector<int> given = widths;
        for (std::size_t c = given.size(); c-- > 0 && lacking > 0;) {
            const Column* column = held(int(c));
            if (!column || isNumeric(*column) || column->type == ValueType::rates) continue;
            const int less = std::clamp(given[c] - leastWidth(int(c)), 0, lacking);
            given[c] -= less;
            lacking -= less;
        }
        if (lacking == 0) widths = std::move(given);
    }
    for (const bool spare : {false, true})
        for (std::size_t c = 0; c < widths.size() && left > 0; ++c) {
            if ((least_[c] < widths_[c]) != spare) continue;
            const int more = std::clamp(wanted_[c] - widths[c], 0, left);
            widths[c] += more;
            left -= more;
        }
}

void GridView::fitHeading() {
    if (!model_ || horizontalHeader()->isHidden()) return;
    const int height = headingHeight();
    if (height == horizontalHeader()->minimumHeight()) return;
    horizontalHeader()->setFixedHeight(height);
    updateGeometries(); // the rows stand right below it
}

// Of a name so many letters that one knows it by; of the heading two lines.
int GridView::leastWidth(int column) const {
    const int letters = 11 * fontMetrics().averageCharWidth() + 2 * headingMargin;
    return std::max(widthOnTwoLines(headingText(column), QFontMetrics(headingFont())),
                    std::min(letters, contentWidth(column)));
}

const Column* GridView::held(int column) const { return model_->columnAt(model_->index(0, column)); }

// Of what never holds much, and what stands in it now, with what is drawn beside it.
int GridView::briefWidth(int column) const {
    int widest = fontMetrics().horizontalAdvance("(888.88%)") + 2 * headingMargin;
    QStyleOptionViewItem cell;
    cell.font = font();
    for (int row = 0; row < std::min(model_->rowCount(), mostMeasured); ++row) {
        const QModelIndex index = model_->index(row, column);
        cell.text = index.data(Qt::DisplayRole).toString();
        widest = std::max(widest, wholeCellWidth(cell, index));
    }
    return widest;
}

int GridView::fewLetters() const { return 6 * fontMetrics().averageCharWidth() + 2 * headingMargin; }

int GridView::headingWidth(int column) const {
    return QFontMetrics(headingFont()).horizontalAdvance(headingText(column)) + 2 * headingMargin;
}

QFont GridView::headingFont() const {
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QString GridView::headingText(int column) const {
    return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

// What the first rows need; a column that is blank so far may need anything.
int GridView::contentWidth(int column) const {
    const int rows = std::min(model_->rowCount(), mostMeasured);
    int widest = 0;
    for (int row = 0; row < rows; ++row) {
        const QString text = model_->index(row, column).data(Qt::DisplayRole).toString();
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    return widest > 0 ? widest + 2 * headingMargin : QWIDGETSIZE_MAX;
}

void GridView::fitColumns(int column) {
    std::vector<int> columns{column};
    if (selectionModel()->isColumnSelected(column))
        for (int c = 0; c < proxy_.columnCount(); ++c)
            if (c != column && selectionModel()->isColumnSelected(c)) columns.push_back(c);
    const QFontMetrics plain = fontMetrics(), strong(headingFont());
    for (const int c : columns) {
        int widest = std::min(headingWidth(c), widestHeading * plain.averageCharWidth());
        for (int row = 0; row < std::min(proxy_.rowCount(), mostFitted); ++row) {
            const QModelIndex cell = proxy_.index(row, c);
            const bool own = cell.data(overrideRole).toInt() == int(OverrideState::own);
            const int text = (own ? strong : plain).horizontalAdvance(cell.data().toString());
            widest = std::max(widest, text + 2 * headingMargin);
        }
        setColumnWidth(c, widest);
    }
}

int GridView::usualHeadingHeight() const {
    const QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    return QFontMetrics(headingFont()).boundingRect(room, Qt::TextWordWrap, "M\nM").height() + headingFrame;
}

// As many lines as the longest heading needs.
int GridView::headingHeight() const {
    const QFontMetrics metrics(headingFont());
    int highest = metrics.lineSpacing();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QRect place(0, 0, columnWidth(c) - 2 * ColumnHeader::margin,
                          mostHeadingLines * metrics.lineSpacing());
        const QRect needed = metrics.boundingRect(place, Qt::TextWordWrap, headingText(c));
        highest = std::max(highest, std::min(needed.height(), place.height()));
    }
    return highest + headingFrame;
}

// Only what the person has changed, as settings take long to write: what they are at first is noted.
void GridView::saveWidths() const {
    QVariantMap widths;
    for (int c = 0; c < std::min(model_->columnCount(), int(widths_.size())); ++c)
        widths[model_->headerData(c, Qt::Horizontal, columnNameRole).toString()] =
            qRound(widths_[std::size_t(c)] / textScale_);
    const QVariant first = property(widthsAtFirst);
    if (!first.isValid())
        const_cast<GridView*>(this)->setProperty(widthsAtFirst, widths);
    else if (widths != first.toMap()) {
        QVariantMap saved = QSettings().value(widthsKey(*model_)).toMap();
        for (auto width = widths.begin(); width != widths.end(); ++width)
            if (width.value() != first.toMap().value(width.key())) saved[width.key()] = width.value();
        QSettings().setValue(widthsKey(*model_), saved);
    }
}

} // namespace breakeven::ui
