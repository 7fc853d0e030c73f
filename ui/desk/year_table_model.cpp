#include "desk/year_table_model.h"

#include "charts/figure_text.h"
#include "document/message_text.h"
#include "document/question.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

bool isStrong(RowRank rank) { return rank == RowRank::subtotal || rank == RowRank::result; }

} // namespace

YearTableModel::YearTableModel(const Display& display, QObject* parent)
    : QAbstractTableModel(parent), display_(display) {
    const auto unit = [this] {
        if (isEmpty()) return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    };
    connect(&display, &Display::unitChanged, this, unit);
}

void YearTableModel::setRows(std::vector<FinancialYear> years, FinancialYear base,
                             std::vector<AmountRow> rows) {
    beginResetModel();
    years_ = std::move(years);
    base_ = base;
    rows_ = std::move(rows);
    endResetModel();
}

std::optional<FinancialYear> YearTableModel::yearAt(int column) const {
    const auto year = static_cast<std::size_t>(column);
    return year < years_.size() ? std::optional(years_[year]) : std::nullopt;
}

int YearTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int YearTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(years_.size());
}

std::optional<Money> YearTableModel::exact(const QModelIndex& index) const {
    return row(index.row()).exact[static_cast<std::size_t>(index.column())];
}

QVariant YearTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RowRank rank = row(index.row()).rank;
    const auto value = exact(index);
    switch (role) {
    case Qt::DisplayRole:
        return moneyText(row(index.row()).amounts[static_cast<std::size_t>(index.column())], display_.unit());
    case Qt::EditRole:
        return value ? toQt(toText(*value)) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return isStrong(rank) ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        // A payment or liability in brackets is nothing adverse; a result is. What is red has its brackets.
        if (const auto& printed = row(index.row()).amounts[static_cast<std::size_t>(index.column())];
            printed && *printed < Money() && rank != RowRank::line)
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case Qt::BackgroundRole:
        if (years_[static_cast<std::size_t>(index.column())] == base_)
            return coloursFor(QGuiApplication::palette()).band;
        return {};
    case Qt::ToolTipRole:
        if (!value) return {};
        return tr("%1, %2\n£%3")
            .arg(row(index.row()).title,
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 toQt(formatPence(*value)));
    case figureRole:
        return figureAt(index);
    case figureRemarkRole:
        return row(index.row()).remark;
    default:
        return {};
    }
}

QString YearTableModel::figureAt(const QModelIndex& index) const {
    const AmountRow& shown = row(index.row());
    if (!shown.line || organisation_.isEmpty() || !exact(index)) return {};
    const FinancialYear year = years_[static_cast<std::size_t>(index.column())];
    if (shown.opening && year == base_) return {};
    return addressOf(StatementFigure{toCore(organisation_), shown.opening ? year - 1 : year, *shown.line});
}

QVariant YearTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        const FinancialYear year = years_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return yearText(year);
        if (role == Qt::ToolTipRole) return year == base_ ? tr("Outturn") : tr("Projected");
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row(section).title;
    if (role == Qt::FontRole) return isStrong(row(section).rank) ? strongFont() : bodyFont();
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace breakeven::ui
