#include "desk/fan_table_model.h"

#include "charts/chance_text.h"
#include "charts/fan_plot.h"
#include "charts/figure_text.h"
#include "document/message_text.h"
#include "document/question.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace breakeven::ui {

namespace {

struct Fans {
    Q_DECLARE_TR_FUNCTIONS(FanTable)
};

constexpr int percentiles = static_cast<int>(toldPercentiles.size());
constexpr int amountRows = 1 + percentiles;

/// From the highest to the lowest.
std::size_t percentileOf(int row) { return static_cast<std::size_t>(percentiles - row); }

} // namespace

void FanTableModel::setFan(FanChartData fan, std::optional<Prospects> prospects) {
    beginResetModel();
    fan_ = std::move(fan);
    prospects_ = std::move(prospects);
    chances_ = prospects_ && !fan_.fan.isEmpty() ? chanceLines(*prospects_) : std::vector<ChanceLine>();
    endResetModel();
}

std::optional<PercentilePlace> FanTableModel::percentileAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() == 0 || index.row() >= amountRows) return std::nullopt;
    const auto year = static_cast<std::size_t>(index.column());
    if (!fan_.fan.at(year)) return std::nullopt;
    return PercentilePlace{year, toldPercentiles[percentileOf(index.row())]};
}

std::optional<FinancialYear> FanTableModel::yearAt(int column) const {
    const auto year = static_cast<std::size_t>(column);
    return year < fan_.years.size() ? std::optional(fan_.years[year]) : std::nullopt;
}

int FanTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || fan_.fan.isEmpty()) return 0;
    return amountRows + static_cast<int>(chances_.size());
}

int FanTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || fan_.fan.isEmpty() ? 0 : static_cast<int>(fan_.years.size());
}

std::optional<Money> FanTableModel::amount(int row, std::size_t year) const {
    const FanYear* at = fan_.fan.at(year);
    if (!at) return std::nullopt;
    return row == 0 ? at->central : at->percentiles[percentileOf(row)];
}

std::optional<Chance> FanTableModel::chance(int row, std::size_t year) const {
    const ProspectYear* found = prospects_->at(year);
    return found ? chances_[static_cast<std::size_t>(row - amountRows)].of(*found) : std::nullopt;
}

QVariant FanTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return index.row() == 0 || index.row() == amountRows ? strongFont() : bodyFont();
    if (role == Qt::BackgroundRole && index.column() == 0) return coloursFor(QGuiApplication::palette()).band;
    return index.row() < amountRows ? dataOfAmount(index, role) : dataOfChance(index, role);
}

QVariant FanTableModel::dataOfAmount(const QModelIndex& index, int role) const {
    const auto year = static_cast<std::size_t>(index.column());
    const auto shown = amount(index.row(), year);
    switch (role) {
    case Qt::DisplayRole:
        return moneyText(shown, fan_.unit);
    case Qt::EditRole: {
        const auto exact = index.row() == 0 && year < fan_.exact.size() ? fan_.exact[year] : shown;
        return exact ? toQt(toText(*exact)) : QString();
    }
    case Qt::ForegroundRole:
        if (shown && *shown < Money()) return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case Qt::ToolTipRole:
        if (!shown || index.row() == 0) return {};
        return Fans::tr("In %1, %2 of futures come out at £%3 or lower.")
            .arg(yearText(fan_.years[year]), percentileText(toldPercentiles[percentileOf(index.row())]),
                 toQt(formatPence(*shown)));
    case figureRole:
        if (index.row() > 0 || !shown) return {};
        return addressOf(
            StatementFigure{toCore(fan_.organisation), fan_.years[year], statementLine(fan_.fan.figure)});
    case figureRemarkRole:
        return index.row() == 0 ? QString() : percentileRemark();
    default:
        return {};
    }
}

QVariant FanTableModel::dataOfChance(const QModelIndex& index, int role) const {
    const auto found = chance(index.row(), static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return found ? toQt(chanceText(*found)) : QStringLiteral("·");
    case Qt::EditRole:
        return found ? QString::number(found->share, 'f', 4) : QString();
    case Qt::ToolTipRole:
        return found ? chanceWithError(*found) : QVariant();
    case figureRemarkRole:
        return chanceRemark();
    default:
        return {};
    }
}

QVariant FanTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        if (role == Qt::DisplayRole) return yearText(fan_.years[static_cast<std::size_t>(section)]);
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    if (section >= rowCount()) return {};
    if (role == Qt::FontRole) return section == 0 || section == amountRows ? strongFont() : bodyFont();
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == 0) return Fans::tr("Central");
    if (section < amountRows)
        return Fans::tr("%1 at or below").arg(percentileText(toldPercentiles[percentileOf(section)]));
    return textOf({chances_[static_cast<std::size_t>(section - amountRows)].title, {}});
}

} // namespace breakeven::ui
